// What was found, admitted, claimed, alleged, denied and reported of an agency?
//
// Each telling by itself, so that an allegation is not read as a finding. What is said of the agency's
// units, and of the roles within it and them, counts as well.
//
// parameter agency agency: the agency
// example {"agency": "agency/wexshire-police"}
// answer {"mode":"alleged","assertedBy":["person/owen-hart"],"kind":"failing","quote":"a culture of disbelief and no policy against it","document":"the hearing 📜.txt","finding":"finding/attitudes"}
// answer {"mode":"reported","assertedBy":["report/conduct-investigation"],"kind":"outcome","quote":"no officer would face disciplinary action","document":"review.txt","finding":"finding/no-action"}
// answer {"mode":"found","assertedBy":["report/marlowby-serious-case-review"],"kind":"failing","quote":"did not challenge the decision of 2008","document":"review.txt","finding":"finding/no-challenge"}
// answer {"mode":"found","assertedBy":["report/marlowby-serious-case-review"],"kind":"failing","quote":"did not recognise the scale of the abuse","document":"letter.md","finding":"finding/scale-not-recognised"}
// answer {"mode":"found","assertedBy":["report/marlowby-serious-case-review"],"kind":"failing","quote":"did not recognise the scale of the abuse","document":"review.txt","finding":"finding/scale-not-recognised"}
// answer {"mode":"admitted","assertedBy":["person/anna-dale","agency/wexshire-police"],"kind":"failing","quote":"Wexshire Police had misjudged the scale","document":"the hearing 📜.txt","finding":"finding/scale-not-recognised"}
// answer {"mode":"alleged","assertedBy":["person/owen-hart"],"kind":"failing","quote":"the force looked the other way","document":"the hearing 📜.txt","finding":"finding/scale-not-recognised"}
// answer {"mode":"claimed","assertedBy":["agency/wexshire-police"],"kind":"improvement","quote":"All staff of the unit have since been trained","document":"the hearing 📜.txt","finding":"finding/training"}

MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(finding:Finding)
WITH DISTINCT finding
MATCH (finding)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  quoted.modes[i] AS mode, [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  finding.kind AS kind, quoted.quotes[i] AS quote, document.id AS document, finding.id AS finding
ORDER BY finding, document, quoted.starts[i]
LIMIT $limit
