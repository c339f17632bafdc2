// Two programs that load into one server wait for each other here.
MERGE (lock:__CandourLock {id: 'load'})
SET lock.held = true
REMOVE lock.held
