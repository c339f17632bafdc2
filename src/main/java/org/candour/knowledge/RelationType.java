package org.candour.knowledge;

/**
 * How two entities are related; each constant is also the type of the relationship in
 * Neo4j.
 */
public enum RelationType {

	/** Agency, role or person to a report. */
	COMMISSIONED, ANNOUNCED, CONDUCTED, SUPERVISED, PUBLISHED, AUTHORED,
	/** Report to an agency, role or event. */
	EXAMINED,
	/** Agency or role to an event. */
	DECIDED,
	/** Agency to agency. */
	REFERRED_TO,
	/** Role, person or agency to an agency or role. */
	RAISED_CONCERN_WITH, REQUESTED_RESOURCES_FROM,
	/** Agency or role to an agency, role or event. */
	FAILED_TO_CHALLENGE,
	/** Agency or role to an event. */
	FAILED_TO_ATTEND,
	/** Person, agency or report to an agency, role or person. */
	CRITICISED,
	/** Agency to a role or person. */
	DISCIPLINED,
	/** Person or role to an agency. */
	RESIGNED_FROM, RETIRED_FROM,
	/** Person or agency to a report. */
	CALLED_FOR,
	/** Agency to agency. */
	WORKED_WITH,
	/** Agency, role or person to an event. */
	TOOK_PART_IN

}
