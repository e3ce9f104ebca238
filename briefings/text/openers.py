"""Words that open a sentence or a lead-in with a capital and are nobody's name."""

from __future__ import annotations

OPENERS = frozenset(
    """
    agreed aim aimed aims announced discussed negotiating proposed sought
    about above access account across action actions activity agreement agreements aid all almost alone along already also although
    amid among amount amounts analysis another answers any areas around as asked assessment at attribution authorities basis because
    before behind below benefits besides between beyond bodies border both bottom budget but by cases caution changes checks
    commitment commitments compared concern concerns conditions conflict conflicts context control controls cooperation cost costs
    count counts countries crime crucially currently cuts data date dates deadline deadlines decision decisions delay delays demand
    despite details differences direct disagreement discussion discussions documents doubt doubts due during each earlier economy
    effect effects efforts eight either elections eleven emissions enforcement enough even events evidence exact exchange exchanges
    experts exports fact facts few fewer figure figures final finally financing firm firmness first five for four from full funding
    further future gains gaps good government governments growth half hence here how however if impact implementation implications
    imports in independence independent indeed industry inflation information institutions instead interest investment issue issues
    it item items joint key lack large last later law least legal less lessons levels likely limits little local long losses main
    many markets matter meaning meanwhile means measures meeting meetings member members migration ministers ministries money more
    moreover most much name names national negotiations negotiators neither never new next nine no nobody none nonetheless nor not
    note nothing notably now nowhere number numbers objectives obligations of officials on once one ongoing only open opinion order
    other others otherwise our outcome outlook over overall part participants parties partners patrols payment payments people
    perhaps phase pilot plan plans police policy position possible practical pressure previously price prices priorities private
    process production programmes progress projects prompt proposal proposals prospects public quantities question questions rates
    rather read reason reasons recent recently records regional relations remaining reported reports requests research resources
    response responsibility results risk risks roughly rules same scale schedule scope second security seizures separate separately
    services seven several shared shortages short signature signatures signed similar since six so some source sources speakers
    spending staff stakes statements states status still such supply support talks ten terms text texts that the their then there
    these they third this those though threat threats three through thus time timeline timing to today together tomorrow total trade
    training trends twelve two type under undated unless unlike until unresolved up use value values verification vessels views
    visits volume votes warning we what when where whether which while who whoever whose why with within without women work workers
    yet young
    """.split()
)
"""Lower case. A capitalised first word that is neither here nor in the texts in lower case may be a name."""
