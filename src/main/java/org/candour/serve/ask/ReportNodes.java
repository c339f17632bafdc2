package org.candour.serve.ask;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reports, by their ids. */
interface ReportNodes extends Repository<ReportNode, String> {

	@Query("""
			MATCH (report:Report)
			WHERE report.id IN $ids
			RETURN report
			ORDER BY report.id
			""")
	List<ReportNode> of(List<String> ids);

}
