CREATE INDEX document_published IF NOT EXISTS
FOR (n:Document) ON (n.published);
