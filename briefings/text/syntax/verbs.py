"""The verbs of press and policy prose: lemmas, irregular forms, particles, and forms that are nouns too."""

from __future__ import annotations

PLAIN = """
abandon abolish absorb accede accelerate accept accommodate accompany accomplish accuse achieve acknowledge acquire act
adapt add adhere adjourn adjust administer admit adopt advance advise advocate affect affirm afford agree aim align
allege alleviate allocate allow alter amend amount analyse analyze announce anticipate apologise appeal appear apply
appoint appreciate apprehend approve argue arrange arrest arrive ask assemble assert assess assign assist associate
assume assure attach attack attain attempt attend attract authorise authorize avoid await ban base become begin behave
believe belong benefit bind blame block bolster boost borrow break bring broaden build burn buy calculate cancel carry
catch cause cease celebrate certify chair channel cite clarify close coincide collaborate collapse collect
combat combine come commemorate comment commit communicate compare compensate compete compile complain complement
complete comply compose comprise concede concern conclude condemn conduct confer confirm confiscate confront consent
conserve consider consist consolidate constitute construct consult contain contend continue contract contribute
control convene convert convey convict convince cooperate coordinate cope correct correspond cost counter cover create
criticise criticize cultivate curb cut deal debate decide declare decline decrease deepen defeat defend define delay
delegate deliver demand demonstrate deny depart depend deploy deport describe deserve design designate destroy detain
detect deter deteriorate determine develop devote die differ diminish direct disagree disappear disburse discharge
disclose discourage discover discuss dismantle dismiss displace display dispose disrupt disseminate dissolve distribute
disturb diversify divert divide donate double download draft draw drive drop earmark earn ease educate elaborate elect
eliminate embark embrace emerge emit emphasise emphasize employ empower enable enact encounter encourage end endorse
enforce engage enhance enjoy enlarge enlist ensure entail enter entitle entrust equip eradicate erode escape
establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exempt exercise exist expand expect
expel experience expire explain explode exploit explore express extend extract extradite face facilitate fail fall favour
favor fear feature feed feel fight figure file fill finalise finalize finance find fine finish fit fix flee fly focus
follow forbid force forge form formalise formulate foster free freeze fulfil fulfill gain gather generate get give go
govern grant grow guarantee guide halt hand handle happen harm harmonise head hear help hide highlight hire hit hold
honour honor hope host identify ignore illustrate impede implement import impose improve include incorporate increase
incur indicate inform infringe inherit inhibit initiate injure innovate insist inspect inspire install institute
instruct insure integrate intend intensify interact intercept interfere interpret intervene interview introduce invade
invest investigate invite involve issue join justify keep kill know lack land last launch lay lead learn leave lend let
leverage levy liaise liberalise lie lift limit link list listen live locate lodge look lose lower maintain make manage
mandate manufacture mark match matter maintain mean measure mediate meet mention migrate minimise mitigate mobilise
mobilize modernise modify monitor motivate mount move name need negotiate neglect nominate note notify obey object
oblige observe obtain occupy occur offer offset open operate oppose order organise organize originate oust outline
overcome oversee overtake owe own participate partner pass pause pay penalise perform permit persist persuade pioneer
place plan play plead please pledge point pose position possess postpone praise predict prefer prepare prescribe
present preserve press presume prevail prevent proceed process procure produce prohibit project proliferate prolong
promise promote propose prosecute protect protest prove provide publish pull purchase pursue push put qualify quantify
question quit quote raise range rank ratify reach react read reaffirm realise realize reassure rebuild recall receive
recognise recognize recommend reconcile reconsider record recover recruit redirect reduce refer refine reflect reform
refrain refuse regain regard register regret regulate reinforce reiterate reject relate relax release relocate rely
remain remember remind remove renew renounce repair repeal repeat replace reply report represent request require rescue
reserve reside resign resist resolve resort respect respond rest restart restore restrict restructure result resume retain
retire retrieve return reuse reveal reverse review revise revive revoke reward ring rise risk roll rule run sanction
satisfy save say scale schedule scrap screen search secure see seek seem seize select sell send separate serve set settle
shape share shift ship shorten show shut sign signal simplify sit slow smuggle solve sound speak specialise specify speed
spend sponsor spread stabilise staff stage stand start state stay steal step stem stimulate stipulate stop store
strengthen stress strike strive struggle study submit subscribe succeed suffer suggest summarise summon supervise supply
support surge surpass surrender survey survive suspect suspend sustain swear switch tackle take talk target teach tell
tend terminate test thank think threaten throw tie tighten touch trace track trade train transfer transform
transit translate transmit transport travel treat trigger triple try turn uncover undergo underline undermine underpin
underscore understand undertake unite unveil update upgrade uphold urge use utilise vaccinate vary veto view violate
visit voice vote vow wait waive walk want warn wait waste watch weaken wear weigh welcome widen win wish withdraw
withhold witness work worsen wound write yield
""".split()
ALSO_NOUNS = frozenset(
    """
act address advance aim amount appeal approach arrest attack attempt ban base benefit block boost break burn cause chair
challenge change channel charge claim combat comment compromise concern conduct contact contract control cost counter
cover crash credit cut damage deal debate decline decrease delay demand deposit design display dispute drop draft drive
ease effect end escape estimate exchange exercise experience export face fall favour favor fear feature fight figure file
fine finance focus force forecast form fund gain grant group guarantee guide halt hand harm head help hire hit hold honour
award ambush airlift amnesty auction audit blockade bomb clash cull dock hijack kick mutiny murder pardon rally riot sail slaughter
downgrade decree axe slate pencil overthrow
hope host import impact increase institute interest interview invite issue judge lack land launch lead lease levy lift
limit link list look loan man mandate map mark market match matter measure mention mix mount move name need note number
object offer offset order outline partner pass pause pay place plan play pledge point pose position post power practice
press process produce profit programme progress project promise protest pull purchase push question quote raid raise range
rank rate reach read record reform register regret release remedy repair reply report request rescue research reserve
resort respect rest result return review reward ring rise risk roll rule run sanction scale schedule scrap screen search
sentence service shape share shift ship show sign signal sound source speed spread staff stage stand start state stay stem
step stop store stress strike struggle study supply support surge survey suspect switch table talk target tax test threat tie
total touch trace track trade train transfer transit transport travel treat trial trigger try turn update upgrade
use value venture veto view visit voice vote vow walk wait want warrant waste watch win wish witness work wound yield
leverage hike boom slump probe pact crackdown bid fuel safeguard label license monitor source balance capture leak
breach hack peg bar trap swap shelter spur patrol
""".split()
)
EXTRA = (
    "address approach challenge change charge claim compromise contact credit damage deposit dispute export forecast"
    " fund impact judge lease loan map market mix post power profit progress raid rate research source tax value venture"
    " warrant top double field benefit influence function label license monitor balance capture call name"
    " reunite relaunch reopen refuel rearm reassess reallocate deem acclaim hail laud slam blast denounce deplore applaud"
    " congratulate commend pay tout quash overturn uphold annul enlarge chart steer spur stoke fuel bar phase"
    " allot streamline decarbonise digitise digitize recycle subsidise subsidize inaugurate interrogate raise topple"
    " halve hint quip testify lament vow boast reckon prioritise prioritize optimise maximise discriminate evade launder patrol dispatch intercept liquidate stockpile"
    " procure vet tighten loosen lag hinder hamper jeopardise jeopardize safeguard shield spark sue indict acquit jail"
    " imprison fine extort hack leak breach encrypt decrypt infect diagnose hospitalise inoculate isolate quarantine"
    " axe shelve ditch outlaw green-light blacklist bankroll reinstate rescind reimpose countersign reappoint redeploy"
    " decriminalise decriminalize criminalise criminalize legalise legalize nationalise nationalize privatise privatize proscribe"
    " proclaim solicit beseech implore mull renegotiate haggle ponder revisit scrutinise scrutinize overhaul inject rubber-stamp"
    " destine reimburse derive conspire expose resemble entice pour soar plummet plunge tumble climb hover dwindle"
    " erupt loom linger exacerbate perpetuate underscore decommission redouble repatriate resettle relocate shelter"
    " host naturalise return swap trim slash hike peg devalue default lend"
    " abduct accredit activate assassinate behead berth besiege blacklist bombard bulldoze bury capsize christen clinch collide commence"
    " contaminate delist demolish depose derail detonate discontinue disperse disqualify ditch drown evict exhume"
    " immunise impeach kidnap lapse liberate merge nationalise nationalize offload outlaw overflow"
    " penalize perish poison pollute privatise privatize proclaim promulgate ransack recapture reconvene redeploy refloat reinstate"
    " remand rename reroute rescind salvage sever shelve stab strafe succumb testify transpose unearth unload unseat vanish wrap"
    " award ambush airlift amnesty auction audit blockade bomb clash cull dock hijack kick mutiny murder pardon rally riot sail slaughter"
    " downgrade decree axe slate pencil"
).split()
ADJECTIVES_TOO = frozenset(
    "open close complete clean present direct separate secure clear welcome free double lower slow approximate duplicate"
    " narrow initial".split()
)
"""Base forms that are adjectives too."""
IRREGULAR = """
become became become|begin began begun|bind bound bound|break broke broken|bring brought brought|build built built
buy bought bought|catch caught caught|choose chose chosen|come came come|deal dealt dealt|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got
give gave given|go went gone|grow grew grown|hear heard heard|hide hid hidden|hold held held|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|lie lay lain|lose lost lost|make made made
mean meant meant|meet met met|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
pay paid paid|prove proved proven|rebuild rebuilt rebuilt|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|shake shook shaken|show showed shown|sink sank sunk
sit sat sat|speak spoke spoken|spend spent spent|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck
strive strove striven|swear swore sworn|take took taken|teach taught taught|tell told told|think thought thought
throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken
uphold upheld upheld|wear wore worn|weave wove woven|win won won|withdraw withdrew withdrawn|withhold withheld withheld
write wrote written|shoot shot shot|shrink shrank shrunk|arise arose arisen|bear bore borne|foresee foresaw foreseen
underlie underlay underlain|outdo outdid outdone|mislead misled misled|blow blew blown|overthrow overthrew overthrown|retake retook retaken|tear tore torn|overrun overran overrun
ride rode ridden|dig dug dug|sing sang sung|spin spun spun|swing swung swung|cling clung clung|sting stung stung
sweep swept swept|sleep slept slept|weep wept wept|creep crept crept|kneel knelt knelt|leap leapt leapt
bend bent bent|bite bit bitten|bleed bled bled|breed bred bred|drink drank drunk|forgive forgave forgiven
forgo forwent forgone|forego forewent foregone|grind ground ground|override overrode overridden
rethink rethought rethought|rewrite rewrote rewritten|redo redid redone|undo undid undone
outgrow outgrew outgrown|partake partook partaken|shine shone shone|slide slid slid|spit spat spat
spring sprang sprung|swell swelled swollen|swim swam swum|tread trod trodden|wake woke woken|awake awoke awoken
unwind unwound unwound|wring wrung wrung|resell resold resold|retell retold retold|repay repaid repaid
prepay prepaid prepaid|inlay inlaid inlaid|mistake mistook mistaken|misunderstand misunderstood misunderstood
foretell foretold foretold|overhear overheard overheard|overspend overspent overspent|outspend outspent outspent
oversleep overslept overslept|overeat overate overeaten|sew sewed sewn|sow sowed sown|mow mowed mown
dwell dwelt dwelt|slay slew slain|stride strode stridden|strew strewed strewn|behold beheld beheld
withstand withstood withstood|beget begot begotten|bestride bestrode bestridden|redraw redrew redrawn
resit resat resat|hang hung hung
"""
INVARIABLE = (
    "cut set put hit cost let read spread shut quit bet beset broadcast rid upset offset forecast burst cast reset recast bid"
    " typecast slit split thrust shed undercut outbid sublet hurt retrofit telecast".split()
)
"""Base, past and participle are one form."""
DOUBLING = frozenset(
    """
ban cut drop let put run set sit stem stop plan win ship swap trim slam spur scrap cancel signal travel fuel
channel label admit commit submit permit refer prefer transfer occur incur defer deter equip regret rebut get
hit quit shut begin forbid control compel expel patrol initial rob vet hop lag bar veto rid chat step tap map
dip top stab kidnap wrap abet abhor acquit allot aver blog blur bog chop clap clog concur cram crop debar dig
dim disbar distil drag drip drum emit enrol entrap excel extol flag flap fulfil gag gel grab grip hug instil jam
jot jut kid knit lap lob log lop mob mop nod omit outwit overlap pad peddle pen pin plod plot plug pop prod prop
propel rap rebel recur refit remit rig rip rub sag sap scam scan shred shun sin sip skid skip slap slip slot
snag snap snub sob spot squat star stir strap strip strut stun sum tag thin throb tip transmit trap trek trip
tug unplug unwrap zip fan fit pet beg gut man
""".split()
)
"""Lemmas that double their last letter ("planned"); British doubling ("signalled") is among them."""
NOUN_INGS = frozenset(
    "meeting funding building training trafficking financing warning hearing ruling spending housing banking smuggling"
    " policing farming fishing understanding planning monitoring processing proceeding beginning opening closing briefing"
    " finding gathering holding landing mining offering painting pricing programming reporting saving setting shipping"
    " sharing shooting standing testing thing timing trading undertaking voting wedding killing lending drilling filing"
    " laundering manufacturing marketing accounting engineering learning computing hacking cabling crossing bombing"
    " well-being upbringing morning evening king ring string spring wing sibling ceiling pudding something anything nothing"
    " everything recycling rescuing lobbying dumping screening sourcing labelling labeling signing".split()
)
"""Words in -ing that are nouns as often as verbs."""
ADJECTIVE_INGS = frozenset(
    "developing existing growing remaining leading rising emerging missing continuing increasing neighbouring neighboring"
    " participating following ongoing outstanding upcoming forthcoming surrounding underlying working living"
    " lasting binding willing exciting promising challenging pressing striking overwhelming alarming interesting"
    " waiting ageing aging falling contracting managing ruling competing corresponding acting wide-ranging far-reaching".split()
)
"""Words in -ing that stand before a noun as adjectives."""
PREDICATE_INGS = frozenset(
    "existing outstanding ongoing forthcoming upcoming missing underlying lasting binding willing exciting promising challenging"
    " pressing striking overwhelming alarming interesting".split()
)
"""Those of them that may stand after "is" as adjectives."""
PARTICLES = {
    "account": "for", "adhere": "to", "agree": "on upon", "aim": "at", "amount": "to", "apply": "for", "ask": "for",
    "back": "up down off out", "bail": "out", "beef": "up", "belong": "to", "blast": "off", "blow": "up", "boil": "down:to",
    "bow": "out", "branch": "out", "break": "up down out",
    "bring": "into:force under:control forward together about down in round", "build": "up", "burn": "down", "buy": "out up",
    "call": "on for off upon in", "carry": "out on", "cash": "in", "chip": "in", "churn": "out", "clamp": "down:on",
    "clean": "up", "clear": "up", "clock": "up", "close": "down", "come": "into:force into:effect up:with", "comply": "with",
    "consist": "of", "contribute": "to", "cope": "with", "cordon": "off", "cover": "up", "crack": "down:on up", "crop": "up",
    "cut": "down:on off back out", "deal": "with", "depend": "on", "dispose": "of", "draw": "up down on", "drop": "out off",
    "embark": "on", "end": "up", "enter": "into:force into:effect into", "fall": "apart through behind out", "fence": "off",
    "fend": "off", "fight": "off back", "figure": "out", "fill": "in", "firm": "up", "flare": "up", "focus": "on",
    "follow": "up", "free": "up", "gear": "up", "give": "rise:to up in way", "go": "ahead on through", "gun": "down",
    "hammer": "out", "hand": "over out down back", "hive": "off", "hold": "up back off", "home": "in:on", "hush": "up",
    "insist": "on", "iron": "out", "jack": "up", "keep": "up", "kick": "off in", "lash": "out", "launch": "into",
    "lay": "down out off", "lead": "to", "lift": "off", "link": "up", "load": "up", "lock": "up down",
    "look": "forward:to into for at", "make": "up:for up clear available public", "mark": "up down", "mop": "up",
    "move": "ahead forward", "muster": "up", "nail": "down", "open": "up", "opt": "out:of for out", "own": "up",
    "pass": "away on up", "patch": "up", "pay": "off out for down back tribute", "phase": "out in up", "pick": "up",
    "pile": "up", "pin": "down", "play": "down up", "point": "out", "press": "for ahead", "prop": "up", "provide": "for",
    "pull": "out:of out down off", "push": "back for through",
    "put": "in:place into:force in:order forward off together out up", "ramp": "up", "refer": "to", "rein": "in", "rely": "on",
    "respond": "to", "result": "in", "roll": "out back up over", "root": "out", "round": "up", "rule": "out",
    "run": "out:of for aground up", "rush": "through", "sail": "through", "scale": "up down back in", "seal": "off",
    "see": "through off", "sell": "off", "send": "back out in", "set": "in:motion in:train up out aside off forth",
    "settle": "down", "shake": "up", "shoot": "down", "shore": "up", "shrug": "off", "shut": "down out off",
    "sign": "off:on up off over", "sit": "down", "soak": "up", "sort": "out", "sound": "out", "spark": "off", "speak": "out",
    "speed": "up", "spell": "out", "spin": "off", "splash": "down", "split": "up", "spread": "out", "squeeze": "out",
    "stamp": "out", "stand": "up:for by down", "start": "up", "stave": "off", "stem": "from", "step": "up down in aside",
    "stir": "up", "stitch": "together", "stock": "up", "store": "up", "strike": "down out off", "strip": "out", "stump": "up",
    "subscribe": "to", "sum": "up", "swear": "in", "sweep": "aside", "switch": "off on",
    "take": "into:account over:from place effect over part off up back in down", "talk": "up", "tap": "into", "team": "up",
    "tear": "down", "think": "through", "thrash": "out", "throw": "out", "tie": "up", "tighten": "up", "tone": "down",
    "top": "up", "touch": "down", "toughen": "up", "track": "down", "trade": "off", "try": "out",
    "turn": "down out over back away in", "use": "up", "usher": "in", "vote": "for against down through", "wade": "into",
    "walk": "out", "ward": "off", "wash": "up away", "wave": "through", "weed": "out", "weigh": "in", "whip": "up",
    "whittle": "down", "win": "over back", "wind": "up down", "wipe": "out", "work": "on out", "wrap": "up",
    "wriggle": "out:of", "write": "off down", "zero": "in:on",
}  # fmt: skip
"""Lemma → the particles that make another verb of it, the words of one joined by a colon."""
TAKES_TWO = frozenset(
    "give offer grant award send tell show pay lend hand teach allow deny promise owe charge cost save ask allocate".split()
)
"""Verbs with two objects ("granted the agency new powers")."""
TOLD = frozenset("tell inform remind assure convince notify warn persuade promise show advise".split())
"""Verbs whose first object is the hearer of the clause with "that" after it."""
SENDS_TO = frozenset(
    "send give provide transfer deliver move return deport deploy bring take extend limit reduce raise cut increase lower"
    " add allocate grant offer pay donate lend sell export ship submit present refer hand_over hand devote assign entrust"
    " apply restrict relocate evacuate expand bring_forward commit channel disburse propose announce explain convey"
    " appoint invite attach link attribute connect tie compare liken subject expose confine sentence condemn elect"
    " nominate summon recall promote demote transmit dispatch admit alert steer divert redirect".split()
)
"""Verbs whose "to" and "from" tell where their object goes, not what it is about."""
MODAL_WORDS = frozenset(
    "due set expected scheduled going likely about supposed poised planned projected bound slated tipped billed pencilled".split()
)
"""Words that make a modal of "is … to"."""
OBJECT_CONTROL = frozenset(
    "urge ask allow enable require tell want invite order help encourage force instruct need authorise authorize expect permit"
    " oblige persuade mandate appoint push request advise compel lead warn remind empower let make lobby press expect"
    " summon convince entitle train assign".split()
)
"""Verbs whose object does what the infinitive after it says."""
