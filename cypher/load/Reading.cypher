UNWIND $rows AS row
MERGE (n:Reading {document: row.document})
SET n.fingerprint = row.fingerprint, n.content = row.content
