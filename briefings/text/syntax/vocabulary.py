"""Verbs that press and policy prose uses now and then, in two lists; the commonest are in ``verbs``."""

from __future__ import annotations

PLAIN = """
abate abhor abide abort abound accentuate acclimatise accrue accumulate acquaint adjudicate admonish adorn advertise
aggravate agitate alienate allay allude amass amplify animate annotate antagonise appease append apportion appraise
arbitrate arouse articulate ascend ascertain ascribe aspire assail assimilate atone attest augment authenticate
automate avenge avert backfire backtrack barricade barter batter beckon befriend beg belittle bemoan bend bequeath
bestow betray blackmail bog botch brandish browse bruise bungle buoy burgle calibrate capitalise capitulate carve
cede centralise chant characterise chide circulate circumvent clamour clap classify cleanse co-host co-opt coalesce
coax codify coerce coexist collude colonise compute conceal conceive concentrate conciliate condone confide
configure confine conform confuse congregate connect connive conquer consign console constrain consume contemplate
contravene converge corroborate covet crave cremate cripple crowdfund crumble culminate curtail customise dabble
dampen deactivate debar deceive decentralise decimate decouple dedicate deduct deface defame defraud defuse defy
degrade dehydrate delete deliberate delineate delve demarcate demean demilitarise demobilise demonise demote denote
depict deplete deprive deputise deradicalise deregulate despair despise detach detract deviate devise devolve dig
dilute dine disable disallow disapprove disarm disband disbar discern disengage dishonour disinfect dislodge disobey
disown disparage dispel dispense disregard distinguish distort distract divest dominate doom downplay downsize dupe
edit eject elapse elevate elicit elude emancipate embarrass embellish embezzle embody embroil emigrate empathise
emulate enclose encompass encroach endanger endow endure energise enjoin enlighten enliven enquire enrage enrich
enrol enroll ensue entangle enthuse entrench enumerate envisage envision equate erect err escalate eschew espouse
evoke exaggerate excavate excel excite exclaim excuse exert exhort exonerate expedite expend expropriate extinguish
extrapolate fabricate falsify falter familiarise fast-track fasten fixate flatten flaunt flourish flout foil foment
forego forestall forewarn forgive forgo fortify frighten frown frustrate fumigate furnish garner generalise glorify
gouge grapple grasp greet grill handcuff handpick harass harden harness hasten heal heighten hesitate hoard hobble
homeschool homogenise humiliate ignite imagine immerse immigrate impair impart impel imperil impinge implant
implicate imply impress improvise incapacitate incarcerate incentivise incinerate incite inconvenience incriminate
incubate indemnify indoctrinate induce industrialise infer infiltrate inflame inflate inflict infuriate ingest
inhabit inhale inscribe insinuate instigate instil insulate intercede internalise internationalise intersect
intertwine intimidate intone intrude inundate invalidate invert invoke irrigate irritate itemise jostle juggle
kickstart kneel knit knock languish legislate legitimise lengthen lessen lighten liken liquefy magnify malfunction
manipulate marginalise marry meddle medicate mend militarise mingle miscalculate mishandle mismanage misrepresent
miss mistreat misuse molest monetise mutate narrate navigate necessitate negate neutralise normalise nudge nullify
nurture obligate obliterate obscure obsess obstruct omit ooze operationalise opine opt orchestrate ordain orient
ostracise outbid outlast outlive outnumber outpace outperform outsource outstrip outvote outweigh overburden
overcharge overestimate overhear overlook overpower overrate overrule overshadow overspend overstate overstay
overuse overwhelm pacify pander paralyse parley parry partake pave peddle penetrate perceive permeate perpetrate
persecute persevere personalise pinpoint placate ply poach popularise populate postulate pounce pray pre-empt
precede precipitate preclude preempt preoccupy preside presuppose pretend prod profess prognosticate propel prorogue
prosper protract publicise punish purify purport quell rationalise rattle raze reactivate readmit reap reappear
reassert reassign reauthorise reboot rebut recede reciprocate recite reclassify recoil recommence recommit
recompense reconfigure reconfirm reconnect reconnoitre reconstitute reconstruct recoup recreate rectify recuperate
recur recuse redeem redefine redevelop redistribute redraw refinance refocus reformulate refurbish refute regenerate
regroup regularise rehabilitate rehearse rehouse reintegrate reintroduce reinvent reinvest reinvigorate rejoice
rejoin rejuvenate relegate relent relieve relinquish relive reload reminisce remould render reorganise repackage
repel replenish replicate repossess repress reproduce repudiate repurpose reschedule reshape resit resonate restate
restock restrain resurface retaliate retard rethink retrain retrench reunify revere revert revile revitalise
revolutionise revolve rewrite roam rotate rouse saturate scold scour scrape scream scupper secede seclude segregate
sensitise sequester sew shirk shovel signify simulate sing siphon situate skyrocket smash socialise soften solidify
soothe sour sow speculate squander stagnate standardise sterilise stifle stigmatise stonewall straddle strangle
stymie subdue subjugate sublet submerge substantiate subtract subvert suffice suffocate  superintend supersede
supplant suppose suppress surmise surmount swindle symbolise sympathise synchronise synthesise systematise tamper
tarnish tarry taunt telephone televise thrash thrive thwart tiptoe tolerate transcend transcribe transfix transgress
transpire traverse trounce tuck undercut underestimate underfund underpay underperform undersell undo unfold unify
unleash unlock unmask unplug unsettle untangle unwind upend upskill urbanise usher usurp validate vandalise veer
verify vilify vindicate visualise vouch warp waver weep wield wilt woo wrangle wreak wrest yank
""".split()
"""Verbs whose base form is no noun."""
ALSO_NOUNS = frozenset(
    """
sum lapse abuse accord aid alert annex answer arm assault assent attribute balk battle beat benchmark bill bite bleed blend
bless bluff blur boycott brew bridge brief broker buckle budget bundle burden bypass camp campaign cap cash cast
cater caution censor censure chase cheat check cheer choke chronicle clamp click cling clog clone cluster coach code
commission commute compound compress contest converse copy corner count couple court crack craft crawl creep crop
cross crowd crown crush cry cure curse cushion cycle dare dash date dawn debunk debut decay defect desert detour
dictate dip disadvantage discard discount discredit disguise dismay distance distrust divorce dodge doubt drag drain
dread dream dredge dress drift drill drink drum dump dwell echo edge embargo endeavour escort esteem evidence
exhaust exhibit exile exit experiment fade fashion fault fence ferry filter fire flag flaw flood flow fluctuate
flush fold fool forfeit frame gag gamble gauge gear grab grade graduate graze grieve grip groom guard guess hammer
hang harbour harvest hate haul haunt headline heat heed hinge hoist house hug hunt hurry incline index input inquire
insert insult intern interrupt inventory jam joke jot jump lash laugh leaflet lean leap lecture level lobby loot
lure mask massacre master mentor merit mine mistake mock model mortgage mourn muddle muster occasion offend outfit
outrage overlap overload override pace pack package paint pair panic park partition patent peak perplex petition
phone photograph pick picket pilot pin pitch plague plant plot plug plunder pocket polish poll pool portray pound
preach price print prize profile prop provoke prune pump punch purge quarrel query race rake rap ratchet ravage
realign rebel rebound rebuff rebuke reclaim redesign redraft redress refit refund reign rein relish remit rent repay
repose reprieve reprimand reproach resent reshuffle retreat retrofit revamp revel revolt rework riddle ride rig roar
rob rock rot round route ruin rumour rupture rush sabotage sack sacrifice salute sample sap scan scare scatter scoop
scorn scramble scratch seal seat segment sequence shatter shave shed shell shine shock shout shove showcase shred
shrug shun shutter shuttle siege sift sigh silence size sketch skip skirt slap sleep slice slide slip smear smell
smile smoke smother snap snatch snub soak sort span spare spearhead spell spill spin spit splash splinter split
spoil spot sprawl spray sprout spy squash squeeze stack stagger stake stall stamp starve stash station sting stir
storm strain strand stray stretch strip structure stumble stun subordinate substitute supplement surface surround
swallow sway sweep swell swim swing tailor taint tally tap tape taste tease teem temper tempt tender thaw throttle
thrust tilt tip tire torch torment torpedo torture toss tour tow trample transition tread treasure trek tremble
trespass trick trickle trip triumph trumpet trust tug tune tussle tweak twist vacate vaunt vent vie wane wash wave
weather weed weld whip whistle wind wipe wire wonder worry wreck wrestle
""".split()
)
"""Verbs whose base form is a noun as often."""
