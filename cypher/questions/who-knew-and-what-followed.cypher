// Who had been told, and what is said to have followed?
//
// Each concern raised with an agency, referral to it and request made of it, and the failings to see, to
// act, to challenge or to share what was known that are told of the same agency or a role within it.
//
// example {}
// answer {"who":"Marlowby Council","did":"REFERRED_TO","whom":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"Marlowby Council referred the matter to Wexshire Police","document":"letter.md","followed":[{"mode":"found","quote":"did not challenge the decision of 2008","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"who":"Public Protection Unit","did":"RAISED_CONCERN_WITH","whom":"Marlowby Council","date":null,"mode":"reported","assertedBy":[],"quote":"raised concerns with Marlowby Council","document":"letter.md","followed":[{"mode":"alleged","quote":"the council had nothing written down","assertedBy":[],"document":"letter.md"},{"mode":"denied","quote":"rejected any suggestion that minutes were missing","assertedBy":["agency/marlowby-council"],"document":"letter.md"},{"mode":"found","quote":"kept no records of strategy meetings","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}]}
// answer {"who":"Public Protection Unit","did":"REQUESTED_RESOURCES_FROM","whom":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"had asked the force for more staff","document":"letter.md","followed":[{"mode":"found","quote":"did not challenge the decision of 2008","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}

MATCH (one:Entity)-[told:RAISED_CONCERN_WITH|REFERRED_TO|REQUESTED_RESOURCES_FROM]->(other:Entity)
UNWIND range(0, size(told.quotes) - 1) AS i
MATCH (passage:Passage {id: told.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, type(told) AS did, other.name AS whom, told.date AS date,
  told.modes[i] AS mode, [id IN split(told.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  told.quotes[i] AS quote, document.id AS document,
  COLLECT {
    MATCH (other)<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(failing:Failing)
    WHERE any(theme IN failing.themes WHERE theme IN ['recognition', 'response', 'challenge', 'information-sharing'])
    WITH DISTINCT failing
    MATCH (failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(source:Document)
    UNWIND range(0, size(quoted.quotes) - 1) AS j
    RETURN {
      mode: quoted.modes[j], assertedBy: [id IN split(quoted.assertedBy[j], ' ') WHERE id <> ''],
      quote: quoted.quotes[j], document: source.id
    }
    ORDER BY failing.id, source.id, quoted.starts[j]
    LIMIT 20
  } AS followed
ORDER BY date, one.id, did, other.id, document, told.starts[i]
LIMIT $limit
