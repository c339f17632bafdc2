package org.candour.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.candour.knowledge.Agency;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Person;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;

import org.jspecify.annotations.Nullable;

/** Gathers what all documents say of each entity. */
final class Entities {

	private final Identities identities;

	private final Map<String, Entity> all = new TreeMap<>();

	Entities(Identities identities) {
		this.identities = identities;
	}

	void add(Reading reading, Entity entity) {
		Entity global = global(reading, entity);
		this.all.merge(global.id(), global, Entities::merge);
	}

	Collection<Entity> all() {
		return List.copyOf(this.all.values());
	}

	private Entity global(Reading reading, Entity entity) {
		String id = this.identities.of(reading, entity.id());
		return switch (entity) {
			case Agency agency -> new Agency(id, agency.name(), agency.aliases(), agency.kind(),
					different(id, this.identities.orNull(reading, agency.partOf())), agency.evidence());
			case Role role -> new Role(id, role.name(), this.identities.orNull(reading, role.of()),
					role.heldBy().stream().map((holder) -> this.identities.of(reading, holder)).sorted().toList(),
					role.collective(), role.evidence());
			case Person person -> new Person(id, person.name(), person.aliases(), person.evidence());
			case Report report -> new Report(id, report.name(), report.aliases(), report.kind(), report.evidence());
			case Event event -> new Event(id, event.name(), event.kind(), event.date(), event.evidence());
		};
	}

	private static @Nullable String different(String id, @Nullable String parent) {
		return id.equals(parent) ? null : parent;
	}

	private static Entity merge(Entity one, Entity other) {
		return switch (one) {
			case Agency a when other instanceof Agency b ->
				new Agency(a.id(), name(a.name(), b.name()), aliases(a.name(), b.name(), a.aliases(), b.aliases()),
						least(a.kind(), b.kind()), least(a.partOf(), b.partOf()), evidence(a, b));
			case Role a when other instanceof Role b ->
				new Role(a.id(), name(a.name(), b.name()), least(a.of(), b.of()), union(a.heldBy(), b.heldBy()),
						a.collective() || b.collective(), evidence(a, b));
			case Person a when other instanceof Person b -> new Person(a.id(), name(a.name(), b.name()),
					aliases(a.name(), b.name(), a.aliases(), b.aliases()), evidence(a, b));
			case Report a when other instanceof Report b -> new Report(a.id(), name(a.name(), b.name()),
					aliases(a.name(), b.name(), a.aliases(), b.aliases()), name(a.kind(), b.kind()), evidence(a, b));
			case Event a when other instanceof Event b -> new Event(a.id(), name(a.name(), b.name()),
					name(a.kind(), b.kind()), least(a.date(), b.date()), evidence(a, b));
			default ->
				throw new IllegalArgumentException("'%s' cannot be both %s and %s".formatted(one.id(), one, other));
		};
	}

	/**
	 * The longer of two names, and of two equally long ones the first: the same in
	 * whatever order they come.
	 */
	private static String name(String one, String other) {
		int longer = Integer.compare(one.length(), other.length());
		return (longer > 0 || (longer == 0 && one.compareTo(other) <= 0)) ? one : other;
	}

	private static List<String> aliases(String one, String other, List<String> first, List<String> second) {
		Set<String> all = new TreeSet<>(first);
		all.addAll(second);
		all.add(one);
		all.add(other);
		all.remove(name(one, other));
		return new ArrayList<>(all);
	}

	private static List<String> union(List<String> one, List<String> other) {
		Set<String> all = new TreeSet<>(one);
		all.addAll(other);
		return new ArrayList<>(all);
	}

	private static <T extends Comparable<? super T>> @Nullable T least(@Nullable T one, @Nullable T other) {
		return Stream.of(java.util.Optional.ofNullable(one), java.util.Optional.ofNullable(other))
			.flatMap(java.util.Optional::stream)
			.filter(Objects::nonNull)
			.min(java.util.Comparator.naturalOrder())
			.orElse(null);
	}

	private static List<Evidence> evidence(Entity one, Entity other) {
		return Stream.concat(one.evidence().stream(), other.evidence().stream()).distinct().sorted().toList();
	}

}
