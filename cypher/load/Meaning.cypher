// What a passage says may have changed since its meaning was worked out.
UNWIND $rows AS row
MATCH (n:Passage {id: row.id})
WHERE n.text = row.text
CALL db.create.setNodeVectorProperty(n, 'meaning', row.meaning)
