package org.candour.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.candour.knowledge.RelationType;

import org.jspecify.annotations.Nullable;

/**
 * Says whether an entity that was read is the one that was annotated.
 *
 * @param gold what was annotated in a document
 * @param read what was read in it
 */
record Sameness(DocumentFacts gold, DocumentFacts read) {

	/** Events are the same if this part of their names' words is shared. */
	private static final double SAME_EVENT = 0.5;

	private static final double SAME_REPORT = 0.75;

	private static final Set<RelationType> MAKING = EnumSet.of(RelationType.AUTHORED, RelationType.CONDUCTED);

	/** Whether both are of one type and share a name. */
	static boolean same(Named one, Named other) {
		if (one.type() != other.type()) {
			return false;
		}
		return switch (one.type()) {
			case EVENT -> (one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year()))
					&& Names.similarity(one.name(), other.name()) >= SAME_EVENT;
			case REPORT -> one.sharesName(other) || one.allNames()
				.anyMatch((name) -> other.allNames().anyMatch((that) -> Names.similarity(name, that) >= SAME_REPORT));
			case AGENCY, PERSON, ROLE -> one.sharesName(other);
		};
	}

	/** Whether a list is right: both are empty, or they share a member. */
	boolean right(List<String> annotated, List<String> found) {
		return (annotated.isEmpty() && found.isEmpty())
				|| annotated.stream().anyMatch((one) -> found.stream().anyMatch((other) -> refers(one, other)));
	}

	/**
	 * Whether two references mean the same: the same entity; a role where the other side
	 * names its agency; an inquiry taken as a body on one side and as a report on the
	 * other; or the body that made a report where the other side names the report.
	 */
	boolean refers(String annotated, String found) {
		Named one = this.gold.entities().get(annotated);
		Named other = this.read.entities().get(found);
		if (one == null || other == null) {
			return false;
		}
		return same(one, other) || reportForBody(one, other) || roleForAgency(one, other);
	}

	private boolean reportForBody(Named one, Named other) {
		boolean report = one.type() == EntityType.REPORT || other.type() == EntityType.REPORT;
		if (!report || one.type() == other.type()) {
			return false;
		}
		boolean agency = one.type() == EntityType.AGENCY || other.type() == EntityType.AGENCY;
		return (agency && (one.sharesName(other)
				|| one.allNames().anyMatch((name) -> other.allNames().anyMatch((that) -> Names.contained(name, that)))))
				|| made(one.id(), other);
	}

	/** Whether what was read made, or was made by, the report or body annotated. */
	private boolean made(String annotated, Named other) {
		return this.gold.relations()
			.stream()
			.filter((relation) -> MAKING.contains(relation.type()))
			.filter((relation) -> annotated.equals(relation.from()) || annotated.equals(relation.to()))
			.map((relation) -> this.gold.entities()
				.get(annotated.equals(relation.to()) ? relation.from() : relation.to()))
			.anyMatch((partner) -> partner != null && same(partner, other));
	}

	private boolean roleForAgency(Named one, Named other) {
		Named agency = agency(one, this.gold);
		Named otherAgency = agency(other, this.read);
		if (agency != null && same(agency, other)) {
			return true;
		}
		if (otherAgency != null && same(one, otherAgency)) {
			return true;
		}
		return agency != null && otherAgency != null && same(agency, otherAgency)
				&& (one.collective() || other.collective());
	}

	private static @Nullable Named agency(Named role, DocumentFacts facts) {
		return (role.of() == null) ? null : facts.entities().get(role.of());
	}

}
