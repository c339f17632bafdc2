CREATE CONSTRAINT candour_lock_id IF NOT EXISTS
FOR (n:__CandourLock) REQUIRE n.id IS UNIQUE;
