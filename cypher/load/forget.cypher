UNWIND $documents AS document
MATCH (n:Reading {document: document})
DELETE n
