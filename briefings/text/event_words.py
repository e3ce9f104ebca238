"""Verbs and nouns that tell of events: what the deed of each verb is called, and what happens on no day."""

from __future__ import annotations

_OF_OBJECT = """
signing: sign initial | ratification: ratify | adoption: adopt enact
clearance: clear | approval: approve authorise authorize | endorsement: endorse | rejection: reject
launch: launch relaunch kick_off | inauguration: inaugurate | opening: open | reopening: reopen
closure: close shut close_down shut_down | establishment: establish found | creation: create
setting_up: set_up | arrest: arrest apprehend | detention: detain | seizure: seize confiscate
interception: intercept | discovery: discover find uncover unearth | rescue: rescue | evacuation: evacuate
deportation: deport expel | extradition: extradite | repatriation: repatriate
release: release free | freezing: freeze | sentencing: sentence jail imprison | conviction: convict
acquittal: acquit | indictment: indict | prosecution: prosecute | designation: designate | sanctioning: sanction
publication: publish | issuing: issue | presentation: present | submission: submit | tabling: table | unveiling: unveil
introduction: introduce | announcement: announce | declaration: declare proclaim | deployment: deploy
dispatch: dispatch send | delivery: deliver ship | distribution: distribute | election: elect re-elect
appointment: appoint name nominate | dismissal: dismiss sack oust fire | suspension: suspend
resumption: resume | lifting: lift | imposition: impose | extension: extend prolong | amendment: amend
repeal: repeal abolish scrap | revocation: revoke rescind | withdrawal: withdraw | veto: veto
death: kill | killing: assassinate murder | injury: injure wound | bombing: bomb | shelling: shell
raid_on: raid | attack_on: attack | ban_on: ban | agreement_on: agree agree_on agree_upon
application_for: apply_for
invasion: invade | capture: capture | destruction: destroy demolish | sinking: sink | award: award
conclusion: conclude clinch | finalisation: finalise finalize | completion: complete | request: request
acceptance: accept | pledge: pledge | offer: offer | allocation: allocate earmark | disbursement: disburse
payment: pay pay_out | transfer: transfer | handover: hand_over | purchase: buy purchase acquire | sale: sell
construction: build construct | installation: install | reduction: reduce lower slash | cut_in: cut
increase: hike | filing: file | upholding: uphold | overturning: overturn quash annul
dissolution: dissolve | activation: activate | commissioning: commission | testing: test
vaccination: vaccinate | training: train | recall: recall | grounding: ground
hijacking: hijack | kidnapping: kidnap abduct | hacking: hack | dismantling: dismantle
questioning: question interrogate | summoning: summon | selection: select choose | merger: merge
transposition: transpose | implementation: implement | devaluation: devalue
nationalisation: nationalise nationalize | privatisation: privatise privatize | exhumation: exhume
execution: execute | referral: refer | consultation: consult | review: review | discussion: discuss
examination: examine | stationing: station | expansion: expand | relocation: relocate | resettlement: resettle
renewal: renew | replacement: replace | restoration: restore | removal: remove | recognition: recognise recognize | blocking: block
relaxation: relax | tightening: tighten | roll-out: roll_out | boarding: board | unloading: unload offload
filing: lodge | debate_on: debate | abandonment: shelve abandon ditch axe | striking_down: strike_down
fine_on: fine penalise penalize | blacklisting: blacklist | blockade: blockade | occupation: occupy
storming: storm | ambush: ambush | stabbing: stab | shooting: shoot | downing: shoot_down down | torching: torch
looting: loot ransack | derailment: derail | culling: cull slaughter | detection: detect | exchange: exchange swap
return: hand_back give_back | christening: christen | demolition: tear_down bulldoze | eviction: evict
ousting: topple overthrow depose unseat | impeachment: impeach | pardon: pardon amnesty | remand: remand
lawsuit_against: sue | takeover: take_over | halt: halt | refloating: refloat salvage | mobilisation: mobilise mobilize
redeployment: redeploy | recapture: retake recapture | liberation: liberate | siege: besiege | search: search
inspection: inspect | audit: audit | disqualification: disqualify | delisting: delist | downgrade: downgrade
breach: breach | swearing-in: swear_in | hospitalisation: hospitalise hospitalize | burial: bury | beheading: behead
naming: rename | promulgation: promulgate gazette decree | waiver: waive
restriction: restrict curb | rationing: ration | reinstatement: reinstate | nationwide_ban_on: outlaw prohibit
dispersal: disperse | rerouting: reroute divert | auction: auction
inoculation: inoculate immunise immunize | certification: certify | licensing: license | accreditation: accredit
decommissioning: decommission | severing: sever break_off
laying: lay | airlift: airlift | airdrop: airdrop | bombardment: bombard pound strafe | strike_on: hit strike target
ransom: ransom | theft: steal rob | poisoning: poison | contamination: contaminate pollute
ending: terminate discontinue wind_up wind_down phase_out | rejection: vote_down turn_down throw_out defeat
"""
_OF_SUBJECT = """
meeting: gather reconvene assemble | arrival: arrive land | departure: depart leave set_off sail
return: return | resignation: resign quit step_down | death: die | drowning: drown | explosion: explode
eruption: erupt | collapse: collapse | capsizing: capsize | crash: crash | start: start begin commence
end: end conclude | expiry: expire lapse | escape: escape flee | march: march | protest: protest demonstrate
appeal: appeal | outbreak: break_out | surrender: surrender | accession: accede | opening: open
closure: close shut | resumption: resume | reopening: reopen | walkout: walk_out | lift-off: lift_off blast_off
landing: touch_down splash_down | docking: dock berth | sinking: sink go_down founder | collision: collide
derailment: derail | overturning: overturn | explosion: blow_up detonate | flight: fly
stranding: run_aground | breakdown: break_down fall_apart | start: kick_off | end: wrap_up finish adjourn | retirement: retire
death: pass_away perish succumb | testimony: testify | meeting: convene sit_down | clashes: clash
riot: riot | mutiny: mutiny | disappearance: disappear vanish | defection: defect | pull-out: pull_out
withdrawal: withdraw | flood: overflow burst | strike: strike | rally: rally
"""


def _named(table: str) -> dict[str, str]:
    """Return verb → the noun for its deed, from "noun: verb verb | noun: verb"."""
    found: dict[str, str] = {}
    for entry in table.replace("\n", " | ").split("|"):
        noun, _, verbs = entry.partition(":")
        found |= {verb.replace("_", " "): noun.strip().replace("_", " ") for verb in verbs.split()}
    return found


OF_OBJECT = _named(_OF_OBJECT)
"""Transitive verb → noun that "of" joins to what it is done to ("sign" → "signing")."""
OF_SUBJECT = _named(_OF_SUBJECT)
"""Intransitive verb → noun that "of" joins to who does it ("arrive" → "arrival")."""
IN_FORCE = frozenset(
    "enter into force|come into force|take effect|come into effect|go into effect|enter into effect".split(
        "|"
    )
)
"""Verbs of a rule that begins to bind."""
LIGHT = frozenset(
    "hold host co-host organise organize co-organise conduct stage convene undertake perform chair co-chair attend lead"
    " mount".split()
) | {"carry out"}
"""Verbs that say only that the event which is their object was held."""
OCCUR = frozenset("occur happen ensue".split()) | {"take place"}
"""Verbs that say of their subject that it happened."""
SCHEDULE = frozenset(
    "plan schedule expect set slate time foresee await pencil book bill tip programme call pencil_in".split()
)
"""Verbs whose passive says that their subject is to happen."""
CANCEL = frozenset(
    "cancel postpone adjourn delay defer abort reschedule scrap abandon shelve axe".split()
) | {
    "call off",
    "put off",
    "push back",
    "put back",
}
"""Verbs that say that their object is not to happen, or not yet."""
PLANNING = frozenset(
    "plan agree decide intend prepare arrange resolve undertake pledge promise vow commit expect".split()
)
"""Verbs whose infinitive is still to come, and is settled enough to stand in a calendar."""
REMARKS = frozenset(
    "say add tell note stress explain state warn argue claim believe think know hope insist confirm report estimate"
    " suggest acknowledge admit emphasise emphasize underline highlight recall reiterate show reveal indicate mean fear"
    " assume predict assure inform remind convince notify promise demand ensure recommend see feel understand maintain"
    " deny write affirm reaffirm remark comment observe learn hear guarantee require provide underscore"
    " contend vow signal welcome thank urge call ask condemn praise express describe quote cite speak respond reply answer"
    " brief debrief update mourn deplore blame commemorate probe investigate disclose"
    " criticise criticize regret voice applaud congratulate encourage invite remember mention refer claim believe".split()
) | {"call on", "call for", "point out", "ask for", "refer to", "call upon", "respond to"}
"""Verbs of saying, wishing and judging: words on a day, no event."""
STATES = frozenset(
    """
be have amount total rise fall grow drop decline reach remain continue contain include want need stand live
represent cover concern depend seem own base make do keep run use work operate apply average exceed account
decrease shrink surge consist belong lie last mark bring take give get show cost face follow lead allow help
support compare relate affect involve enable aim seek try look become come serve act hold set put worth bear
know matter comprise increase improve worsen change vary range stay sit weigh lack like love hate fear doubt
prefer date name call record attempt estimate fund finance benefit enjoy suffer experience tend appear exist
constitute feature reflect cause result play participate gain identify treat govern trigger post update direct
prompt house cooperate share expect consider assess monitor analyse study develop strengthen ensure promote
protect prevent address tackle facilitate contribute focus rely await wait hope think
""".split()
) | {
    "account for",
    "amount to",
    "rely on",
    "depend on",
    "deal with",
    "belong to",
    "result in",
    "aim at",
    "work on",
}
"""Verbs of states, habits and quantities: no deed of a day unless a table above names them."""
NEWS = frozenset(
    "sign ratify adopt enact approve authorise authorize endorse launch relaunch inaugurate open reopen establish arrest apprehend detain"
    " seize confiscate intercept rescue evacuate deport extradite repatriate sentence jail convict acquit indict designate"
    " sanction publish unveil deploy elect appoint dismiss suspend lift impose repeal revoke kill assassinate bomb raid"
    " invade capture conclude finalise finalize visit meet resign die explode erupt crash attack dismantle hold host"
    " co-host organise organize co-organise conduct convene stage fine blacklist veto reject sue impeach oust"
    " topple overthrow pardon storm ambush shoot stab collide capsize sink derail dock evict recapture retake lodge"
    " expel freeze ground halt sever poison hospitalise decommission reinstate".split()
) | {
    "strike down",
    "walk out",
    "lift off",
    "shoot down",
    "roll out",
    "blow up",
    "break down",
    "swear in",
    "vote down",
    "carry out",
    "enter into force",
    "come into force",
    "hand over",
    "take place",
    "set up",
}
"""Verbs whose deed is news without a date."""
EVENT_NOUNS = frozenset(
    """
abduction accident adoption aggression airlift airstrike airstrikes arrival assault ambush anniversary arrest arrests assassination assembly assessment
attack auction audit avalanche ballot blackout blast blaze blockade blockades bombardment bombing burial breach briefing campaign ceasefire
capsizing celebration census ceremonies ceremony clash clashes closing closure collision commemoration competition conference
congress consultation consultations convention coup coronation crackdown cull crash cut cyberattack cyclone debate delivery demonstration
demonstrations departure deployment derailment detonation dialogue discussion discussions drill drought earthquake election elections encounter
epidemic eruption evacuation evaluation event events exercise exhibition expedition expiry explosion expo fair festival
fire flood flooding floods forum funeral gathering hack handover hearing heatwave hijacking hike hurricane
inauguration incident inquest inquiry inspection inspections invasion investigation kidnapping killing landing landslide liftoff lift-off
launch leak lockout maneuvers manoeuvre manoeuvres marathon march massacre meeting meetings memorial mission negotiation
negotiations offensive opening operation outage outbreak panel parade patrol patrols plebiscite plenary poll polls pogrom premiere
procession protest protests publication quake raid rally ratification reading referendum release rescue retreat review riot
riots round roundtable ruling run-off runoff sale seizure seminar sentencing session shipwreck shelling shooting siege sinking sit-in signature
signing sitting spill stabbing stampede stoppage storm strike strikes summit survey swearing-in symposium table takeover talks tender test tests tornado tour
tournament training trial trip truce tsunami typhoon verdict vigil visit visits vote votes walkout webinar wildfire
withdrawal workshop workshops
""".split()
)
"""Nouns that name something which happens on a day."""
DEED_NOUNS = EVENT_NOUNS | (
    frozenset(noun for noun in (*OF_OBJECT.values(), *OF_SUBJECT.values()) if " " not in noun)
    - frozenset(
        "start end return increase reduction training testing review application construction appeal payment".split()
    )
    - frozenset(
        "request pledge offer application implementation agreement fire discussion consultation sale transfer".split()
    )
)
"""Nouns of events, and of the deeds that the tables of verbs name ("eviction")."""
THINGS = frozenset(
    "government environment document department parliament statement agreement equipment investment instrument population"
    " organisation organization corporation nation station position condition situation information legislation regulation"
    " institution constitution association federation delegation administration section region religion vision version"
    " dimension pension million billion proportion generation nutrition solution question option portion function"
    " ammunition transportation communication education union passion commission provision moment segment element apartment"
    " amendment supplement monument compartment treatment management requirement commitment sentiment settlement proposal"
    " individual professional animal hospital interval arsenal disposal universal original national international regional"
    " federal naval rival carnival".split()
)
"""Nouns with a deed's ending that name things."""
DISASTERS = frozenset(
    "earthquake quake flood floods storm cyclone hurricane typhoon tornado landslide landslides wildfire wildfires fire"
    " blaze explosion blast tsunami eruption avalanche tremor aftershock".split()
)
"""What strikes: the noun itself is the event."""
RESOLVES = {
    "decide": "decision",
    "agree": "agreement",
    "offer": "offer",
    "pledge": "pledge",
    "vote": "vote",
    "resolve": "decision",
    "choose": "decision",
    "order": "order",
    "refuse": "refusal",
    "promise": "promise",
    "undertake": "undertaking",
}
"""Verb with an infinitive ("offered to lend") → noun for the deed, whose content the infinitive is."""
PRONOUNS = frozenset(
    "it they he she we i you them him us me this that these those which who whom what there one ones none some many most"
    " several others all both each itself themselves himself herself such former latter everyone nobody anyone everything"
    " nothing something anything more few half".split()
)
"""Heads that name nothing by themselves."""
