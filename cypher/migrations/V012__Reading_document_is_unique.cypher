CREATE CONSTRAINT reading_document IF NOT EXISTS
FOR (n:Reading) REQUIRE n.document IS UNIQUE;
