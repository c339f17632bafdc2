// What does one say and another deny?
//
// example {}
// answer {"statement":"kept no records of strategy meetings","who":"letter.md","mode":"alleged","quotes":["the council had nothing written down"],"denies":"Marlowby Council","denials":["rejected any suggestion that minutes were missing"],"documents":["letter.md","letter.md"]}
// answer {"statement":"kept no records of strategy meetings","who":"Marlowby serious case review","mode":"found","quotes":["kept no records of strategy meetings"],"denies":"Marlowby Council","denials":["rejected any suggestion that minutes were missing"],"documents":["review.txt","letter.md"]}

MATCH (denying)-[denied:DENIED]->(finding:Finding)<-[said:FOUND|ADMITTED|ALLEGED|REPORTED]-(saying)
RETURN
  finding.statement AS statement,
  coalesce(saying.name, saying.id) AS who, coalesce(said.modes, [toLower(type(said))])[0] AS mode,
  said.quotes AS quotes, denying.name AS denies, denied.quotes AS denials,
  [passage IN said.passages + denied.passages | split(passage, '#')[0]] AS documents
ORDER BY finding.id, saying.id, denying.id
