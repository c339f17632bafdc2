package org.candour.load;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.candour.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class DocumentsIT {

	@Test
	void countsWhatIsInEachDocument(Driver driver) {
		driver.executableQuery("""
				CREATE (d:Document {id: 'a.txt', title: 'A', published: date('2013-12-20')})
				CREATE (p:Passage {id: 'a.txt#0-5'})-[:IN]->(d)
				CREATE (q:Passage {id: 'a.txt#6-9'})-[:IN]->(d)
				CREATE (f:Finding:Failing {id: 'f'})
				CREATE (f)-[:QUOTED_IN]->(p)
				CREATE (f)-[:QUOTED_IN]->(q)
				CREATE (:Document {id: 'b.txt'})
				""").execute();
		assertThat(new Inventory(driver).all()).containsExactly(
				new Inventory.Entry("a.txt", "A", "", "2013-12-20", 2, 1),
				new Inventory.Entry("b.txt", "", "", "", 0, 0));
	}

}
