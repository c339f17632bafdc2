CREATE FULLTEXT INDEX passages IF NOT EXISTS
FOR (n:Passage) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
