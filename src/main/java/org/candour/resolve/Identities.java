package org.candour.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.candour.knowledge.Agency;
import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Event;
import org.candour.knowledge.Fact;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Person;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;

import org.jspecify.annotations.Nullable;

/**
 * Says which global id each local one means. Agencies are known by their names, units by
 * theirs and their parents', roles by their titles and agencies, persons by their names
 * unless they serve different bodies; a report is the same in two documents only if both
 * say that it found the same thing in nearly the same words; an event only if name and
 * date are the same. Whatever has no name of its own belongs to its document.
 */
final class Identities {

	private final Map<String, Map<String, String>> ids = new HashMap<>();

	private final Union union = new Union();

	private final Judgements judgements;

	private Identities(Judgements judgements) {
		this.judgements = judgements;
	}

	static Identities of(List<Reading> readings, Judgements judgements) {
		Identities identities = new Identities(judgements);
		readings.forEach(identities::keys);
		identities.persons(readings);
		identities.reports(readings);
		judgements.all()
			.stream()
			.filter((judgement) -> judgements.areSame(judgement.left(), judgement.right()))
			.forEach((judgement) -> identities.union.join(judgement.left(), judgement.right()));
		return identities;
	}

	/** The global id that a local one means. */
	String of(Reading reading, String local) {
		return this.union.find(key(reading, local));
	}

	@Nullable String orNull(Reading reading, @Nullable String local) {
		return (local == null) ? null : of(reading, local);
	}

	private String key(Reading reading, String local) {
		String key = this.ids.get(reading.document().name()).get(local);
		if (key == null) {
			throw new IllegalArgumentException(
					"%s refers to '%s', which is none of its entities".formatted(reading.document().name(), local));
		}
		return key;
	}

	private void keys(Reading reading) {
		Map<String, Entity> entities = new HashMap<>();
		reading.entities().forEach((entity) -> entities.put(entity.id(), entity));
		Map<String, String> keys = new HashMap<>();
		this.ids.put(reading.document().name(), keys);
		for (Entity entity : reading.entities()) {
			keys.put(entity.id(), key(reading, entity, entities));
		}
	}

	private String key(Reading reading, Entity entity, Map<String, Entity> entities) {
		String here = "." + Slugs.of(reading.document().name());
		return switch (entity) {
			case Agency agency -> "agency/" + agency(agency, entities, here);
			case Role role -> "role/" + ((role.of() != null && entities.get(role.of()) instanceof Agency of)
					? agency(of, entities, here) + "--" + Slugs.of(role.name()) : Slugs.of(role.name()) + here);
			case Person person -> "person/" + Slugs.of(person.name()) + here;
			case Report report -> "report/" + Slugs.of(report.name()) + "." + report.id() + here;
			case Event event -> "event/" + Slugs.of(event.name())
					+ ((event.date() != null) ? "." + event.date().replace('/', '-') : "." + event.id() + here);
		};
	}

	private static String agency(Agency agency, Map<String, Entity> entities, String here) {
		if (agency.partOf() != null && entities.get(agency.partOf()) instanceof Agency parent) {
			return agency(parent, entities, here) + "--" + Slugs.of(agency.name());
		}
		// A description in lower case ("the council") names nobody outside its document.
		boolean named = agency.name().codePoints().anyMatch(Character::isUpperCase);
		return slug(agency) + (named ? "" : here);
	}

	/** Councils are called with and without "Borough". */
	private static String slug(Agency agency) {
		String slug = Slugs.of(agency.name());
		return (agency.kind() == AgencyKind.LOCAL_AUTHORITY) ? slug.replace("-metropolitan", "").replace("-borough", "")
				: slug;
	}

	/** Persons of one name are one, unless they are known to serve bodies that differ. */
	private void persons(List<Reading> readings) {
		Map<String, List<String>> byName = new TreeMap<>();
		Map<String, Set<String>> bodies = new HashMap<>();
		for (Reading reading : readings) {
			for (Entity entity : reading.entities()) {
				if (entity instanceof Person person) {
					String key = key(reading, person.id());
					byName.computeIfAbsent(Slugs.of(person.name()), (name) -> new ArrayList<>()).add(key);
					bodies.put(key, bodies(reading, person));
				}
			}
		}
		byName.forEach((name, keys) -> {
			for (String left : keys) {
				for (String right : keys) {
					if (left.compareTo(right) < 0 && serveTogether(bodies.get(left), bodies.get(right))) {
						this.union.join(left, right);
					}
				}
			}
			Set<String> different = new HashSet<>(keys.stream().map(this.union::find).toList());
			String plain = "person/" + name;
			if (different.size() == 1 && !this.judgements.areDifferent(plain, keys.getFirst())) {
				keys.forEach((key) -> this.union.join(plain, key));
			}
		});
	}

	private static boolean serveTogether(Set<String> left, Set<String> right) {
		return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
	}

	private Set<String> bodies(Reading reading, Person person) {
		Set<String> bodies = new HashSet<>();
		for (Entity entity : reading.entities()) {
			if (entity instanceof Role role && role.heldBy().contains(person.id()) && role.of() != null) {
				bodies.add(key(reading, role.of()).replaceAll("--.*", ""));
			}
		}
		return bodies;
	}

	/**
	 * What a report found, said in nearly the same words elsewhere, shows that the same
	 * report is meant.
	 */
	private void reports(List<Reading> readings) {
		record Telling(String document, String report, String kind, Set<String> words) {
		}
		List<Telling> tellings = new ArrayList<>();
		for (Reading reading : readings) {
			Map<String, Report> reports = new HashMap<>();
			reading.entities().forEach((entity) -> {
				if (entity instanceof Report report) {
					reports.put(report.id(), report);
				}
			});
			for (Fact fact : reading.facts()) {
				if (fact instanceof Finding finding) {
					finding.evidence()
						.forEach((assertion) -> assertion.assertedBy()
							.stream()
							.filter(reports::containsKey)
							.forEach((report) -> tellings
								.add(new Telling(reading.document().name(), key(reading, report),
										reports.get(report).kind(), Statements.words(finding.statement())))));
				}
			}
		}
		Tellings.ofTheSame(tellings.stream().map(Telling::words).toList(), (one, other) -> {
			Telling left = tellings.get(one);
			Telling right = tellings.get(other);
			if (!left.document().equals(right.document()) && left.words().size() >= 4
					&& left.kind().equals(right.kind())
					&& !this.judgements.areDifferent(left.report(), right.report())) {
				this.union.join(left.report(), right.report());
			}
		});
	}

}
