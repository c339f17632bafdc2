CREATE VECTOR INDEX meanings IF NOT EXISTS
FOR (n:Passage) ON n.meaning
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
