package org.candour.extract.fact;

import java.util.Map;
import java.util.Set;

import org.candour.extract.mention.Referent;
import org.candour.extract.mention.Referent.Type;
import org.candour.knowledge.RelationType;

/**
 * What a relation may run from and to, by the annotation guidelines.
 *
 * @param from the types of the entity that acts
 * @param to the types of the entity acted on
 */
record Ends(Set<Type> from, Set<Type> to) {

	private static final Set<Type> BODY = Set.of(Type.AGENCY, Type.ROLE);

	private static final Set<Type> ACTOR = Set.of(Type.AGENCY, Type.ROLE, Type.PERSON);

	private static final Set<Type> AGENCY = Set.of(Type.AGENCY);

	private static final Set<Type> REPORT = Set.of(Type.REPORT);

	private static final Set<Type> EVENT = Set.of(Type.EVENT);

	private static final Ends MAKING = new Ends(ACTOR, REPORT);

	private static final Map<RelationType, Ends> ALL = Map.ofEntries(Map.entry(RelationType.COMMISSIONED, MAKING),
			Map.entry(RelationType.ANNOUNCED, MAKING), Map.entry(RelationType.CONDUCTED, MAKING),
			Map.entry(RelationType.SUPERVISED, MAKING), Map.entry(RelationType.PUBLISHED, MAKING),
			Map.entry(RelationType.AUTHORED, MAKING), Map.entry(RelationType.CALLED_FOR, MAKING),
			Map.entry(RelationType.EXAMINED, new Ends(REPORT, Set.of(Type.AGENCY, Type.ROLE, Type.EVENT))),
			Map.entry(RelationType.DECIDED, new Ends(BODY, EVENT)),
			Map.entry(RelationType.REFERRED_TO, new Ends(AGENCY, AGENCY)),
			Map.entry(RelationType.RAISED_CONCERN_WITH, new Ends(ACTOR, BODY)),
			Map.entry(RelationType.REQUESTED_RESOURCES_FROM, new Ends(ACTOR, BODY)),
			Map.entry(RelationType.FAILED_TO_CHALLENGE, new Ends(BODY, Set.of(Type.AGENCY, Type.ROLE, Type.EVENT))),
			Map.entry(RelationType.FAILED_TO_ATTEND, new Ends(BODY, EVENT)),
			Map.entry(RelationType.CRITICISED,
					new Ends(Set.of(Type.PERSON, Type.AGENCY, Type.REPORT, Type.ROLE), ACTOR)),
			Map.entry(RelationType.DISCIPLINED, new Ends(AGENCY, Set.of(Type.ROLE, Type.PERSON))),
			Map.entry(RelationType.RESIGNED_FROM, new Ends(Set.of(Type.PERSON, Type.ROLE), AGENCY)),
			Map.entry(RelationType.RETIRED_FROM, new Ends(Set.of(Type.PERSON, Type.ROLE), AGENCY)),
			Map.entry(RelationType.WORKED_WITH, new Ends(AGENCY, AGENCY)),
			Map.entry(RelationType.TOOK_PART_IN, new Ends(ACTOR, EVENT)));

	static boolean allow(RelationType type, Referent from, Referent to) {
		Ends ends = ALL.get(type);
		return ends != null && from != to && ends.from.contains(from.type()) && ends.to.contains(to.type());
	}

}
