// Which agencies are named in the same sentences?
//
// The pairs that are most often named together, and in how many other sentences each is named without the
// other. Standing together says nothing about how they are related: read the sentences.
//
// parameter sentences integer: in how many sentences at least
// example {"sentences": 2}
// answer {"agency":"Marlowby Council","beside":"Wexshire Police","together":2,"agencyAlone":3,"besideAlone":9,"sentences":[{"quote":"Detectives of the Public Protection Unit of Wexshire Police had asked the force for more staff and raised concerns with Marlowby Council.","document":"letter.md"},{"quote":"Marlowby Council referred the matter to Wexshire Police, and both worked together from then on.","document":"letter.md"}]}
// answer {"agency":"Public Protection Unit","beside":"Wexshire Police","together":2,"agencyAlone":0,"besideAlone":9,"sentences":[{"quote":"Detectives of the Public Protection Unit of Wexshire Police had asked the force for more staff and raised concerns with Marlowby Council.","document":"letter.md"},{"quote":"“All staff of the unit have since been trained,” the force said of the Public Protection Unit of Wexshire Police.","document":"the hearing 📜.txt"}]}

MATCH (one:Agency)-[:MENTIONED_IN]->(passage:Passage)<-[:MENTIONED_IN]-(other:Agency)
WHERE one.id < other.id
WITH one, other, collect(DISTINCT passage) AS passages
WHERE size(passages) >= $sentences
RETURN
  one.name AS agency, other.name AS beside, size(passages) AS together,
  COUNT { (one)-[:MENTIONED_IN]->() } - size(passages) AS agencyAlone,
  COUNT { (other)-[:MENTIONED_IN]->() } - size(passages) AS besideAlone,
  COLLECT {
    UNWIND passages AS passage
    MATCH (passage)-[:IN]->(document:Document)
    RETURN {quote: passage.text, document: document.id}
    ORDER BY document.id, passage.start
    LIMIT 10
  } AS sentences
ORDER BY together DESC, one.id, other.id
LIMIT $limit
