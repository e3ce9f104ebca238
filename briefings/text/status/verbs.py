"""The verbs that put something on a rung."""

from __future__ import annotations

from briefings.text.status.words import Status


def lemmas(words: str) -> frozenset[str]:
    """Return the lemmas of a list, those of phrasal verbs with their particles."""
    return frozenset(word.replace("_", " ") for word in words.split())


ENDINGS = lemmas(
    "abandon abolish annul axe call_off cancel discard discontinue ditch drop end freeze halt pause pull_out put_off postpone repeal"
    " rescind revoke scrap shelve suspend terminate wind_up withdraw overturn quash reject veto reverse roll_back shut_down"
)
"""Verbs after which their thing holds no more: what was "approved last year" is not approved."""
RULING = lemmas(
    "ban bar blacklist criminalise criminalize decriminalise decriminalize deregulate designate devalue exempt forbid impose"
    " legalise legalize lift nationalise nationalize outlaw phase_in phase_out privatise privatize proclaim prohibit proscribe reimpose"
    " reinstate restrict waive"
)
MOVING = lemmas(
    "appoint assign award charter commission contract entrust instruct mandate nominate reappoint task second deploy dispatch"
    " redeploy reassign order"
)
GIVING = lemmas(
    "bankroll chip_in co-finance cofinance commit contribute disburse donate earmark finance free_up fund grant make_available"
    " match provide release reserve ring-fence set_aside send deliver deploy subsidise subsidize top_up underwrite unlock bail_out"
    " allocate allot inject invest mobilise mobilize put_up put_aside stump_up"
)
CHANGING = lemmas(
    "cut raise lower reduce increase renew double triple halve slash hike extend prolong ease relax loosen tighten harden expand widen"
    " shorten cap scale_back scale_up step_up trim restore reopen open broaden simplify amend revise overhaul reform"
    " speed_up accelerate fast-track delay bring_forward push_back roll_out merge split"
)
DEEDS = (
    ENDINGS
    | RULING
    | MOVING
    | CHANGING
    | lemmas("fund subsidise subsidize match donate chip_in bankroll underwrite")
) - {"reject"}
"""Verbs without which their object says nothing, or the contrary ("lifted the levy" is no levy)."""

_VERBS: dict[Status, str] = {
    Status.IN_FORCE: "enter_into_force come_into_force enter_into_effect come_into_effect take_effect",
    Status.SIGNED: "sign ratify ink cosign co-sign countersign",
    Status.AGREED: (
        "agree agree_on agree_upon adopt approve endorse conclude accept enact pass greenlight green-light okay rubber-stamp"
        " rubberstamp sign_off sign_off_on clear authorise authorize wave_through vote_through initial consent assent"
        " settle_on thrash_out hammer_out"
    ),
    Status.ANNOUNCED: (
        "announce pledge promise vow undertake unveil launch decide resolve award release opt elect"
        " introduce swear volunteer commit guarantee levy"
    ),
    Status.NEGOTIATING: "negotiate renegotiate haggle",
    Status.SOUGHT: (
        "seek request ask ask_for call_for call_on call_upon urge apply apply_for appeal demand press_for push_for lobby exhort"
        " invite petition implore beseech beg plead solicit insist_on lobby_for campaign_for hold_out_for bid entreat summon"
        " advocate_for approach"
    ),
    Status.PROPOSED: "propose table recommend put_forward offer suggest float circulate advocate moot",
    Status.DISCUSSED: (
        "discuss consider examine explore weigh study debate evaluate mull contemplate look_into assess review revisit ponder"
        " deliberate deliberate_on scrutinise scrutinize analyse draft draw_up prepare work_on"
    ),
    Status.AIM: (
        "hope want intend plan aim expect wish aspire envisage target strive aim_at aim_for foresee anticipate seek_to eye"
        " set_out"
    ),
}
VERBS: dict[str, Status] = dict.fromkeys(DEEDS | GIVING, Status.ANNOUNCED) | {
    lemma: status for status, listed in _VERBS.items() for lemma in lemmas(listed)
}
"""Lemma → the rung that the verb puts its object on, said of the past or (where it can be) of the present."""
SUBJECT_VERBS = frozenset(
    "enter into force|come into force|enter into effect|come into effect|take effect".split("|")
)
"""Verbs whose subject is the thing itself."""
BEGINNINGS = frozenset("start begin open resume".split())
"""Verbs that without an object are said of the thing itself."""
PERFORMED = frozenset(
    "agree adopt endorse approve accept conclude authorise authorize greenlight green-light clear".split()
) | {
    "agree on",
    "agree upon",
}
"""Firm verbs that the present tense performs ("we agree to"), where a body speaks."""
PERFORMERS = frozenset(
    "we parties leaders ministers sides states members participants heads countries governments they delegations council"
    " both presidents assembly conference committee board plenary signatories".split()
)
