MATCH (from)-[r]->(to)
WHERE NOT CASE
  WHEN type(r) = 'IN' THEN from:Passage AND to:Document
  WHEN type(r) = 'MENTIONED_IN' THEN from:Entity AND to:Passage
  WHEN type(r) = 'QUOTED_IN' THEN from:Finding|Recommendation AND to:Passage
  WHEN type(r) IN ['FOUND', 'ADMITTED', 'CLAIMED', 'ALLEGED', 'DENIED'] THEN from:Report|Person|Role|Agency AND to:Finding
  WHEN type(r) = 'REPORTED' THEN from:Document|Report|Person|Role|Agency AND to:Finding
  WHEN type(r) = 'ATTRIBUTED_TO' THEN from:Finding AND to:Agency|Role
  WHEN type(r) = 'HAS_THEME' THEN from:Finding AND to:Theme
  WHEN type(r) = 'RECOMMENDED' THEN from:Report|Person|Role|Agency AND to:Recommendation
  WHEN type(r) = 'ADDRESSED_TO' THEN from:Recommendation AND to:Agency|Role
  WHEN type(r) = 'ANSWERS' THEN from:Recommendation AND to:Finding
  WHEN type(r) = 'WITHIN' THEN from:Role AND to:Agency
  WHEN type(r) = 'HELD' THEN from:Person AND to:Role
  WHEN type(r) = 'PART_OF' THEN from:Agency AND to:Agency
  ELSE true
END
RETURN from.id + ' ' + type(r) + ' ' + to.id AS offender
