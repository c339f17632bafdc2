CREATE FULLTEXT INDEX statements IF NOT EXISTS
FOR (n:Finding|Recommendation) ON EACH [n.statement]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
