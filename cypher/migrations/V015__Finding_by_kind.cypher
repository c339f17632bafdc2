CREATE INDEX finding_kind IF NOT EXISTS
FOR (n:Finding) ON (n.kind);
