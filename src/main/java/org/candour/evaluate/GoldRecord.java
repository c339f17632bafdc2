package org.candour.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.candour.evaluate.GoldException.Fault;

/**
 * One record of an annotation. Whatever is wrong with a field is put down, with file,
 * field and reason, and a value that does no harm is given instead.
 *
 * @param place where in the file it stands, for example {@code findings[3]}; empty for
 * the file as a whole
 * @param content what stands there
 * @param faults where to put down what is wrong
 */
record GoldRecord(String place, JsonNode content, List<Fault> faults) {

	void fault(String field, String reason) {
		String id = this.content.path("id").asString("");
		String where = id.isEmpty() ? this.place : "%s (%s)".formatted(this.place, id);
		Fault fault = new Fault(where.isEmpty() ? field : where + " " + field, reason);
		if (!this.faults.contains(fault)) {
			this.faults.add(fault);
		}
	}

	/** A text that must be there. */
	String text(String field) {
		JsonNode value = this.content.path(field);
		if (!value.isString() || value.asString().isBlank()) {
			fault(field, value.isMissingNode() ? "is missing" : "is no text");
			return "";
		}
		return value.asString();
	}

	/** A text that may be left out. */
	@Nullable String optional(String field) {
		return isAbsent(field) ? null : text(field);
	}

	/** Whether a field says true. */
	boolean flag(String field) {
		if (!isAbsent(field) && !this.content.path(field).isBoolean()) {
			fault(field, "is neither true nor false");
		}
		return this.content.path(field).asBoolean(false);
	}

	/** A whole number from 1, which is also what is meant where it is left out. */
	int number(String field) {
		if (isAbsent(field)) {
			return 1;
		}
		if (!this.content.path(field).isInt() || this.content.path(field).asInt() < 1) {
			fault(field, "is no whole number from 1");
			return 1;
		}
		return this.content.path(field).asInt();
	}

	/** Texts; none if they are left out. */
	List<String> texts(String field) {
		JsonNode value = this.content.path(field);
		if (isAbsent(field)) {
			return List.of();
		}
		List<String> texts = new ArrayList<>();
		if (!value.isArray()) {
			fault(field, "is no list");
		}
		for (JsonNode one : value.isArray() ? value : List.<JsonNode>of()) {
			if (one.isString()) {
				texts.add(one.asString());
			}
			else {
				fault(field, "holds %s, which is no text".formatted(one));
			}
		}
		return texts;
	}

	/** A word that must be one of those known. */
	<T> T value(String field, Function<String, T> reading, T otherwise) {
		String word = text(field);
		T value = word.isEmpty() ? null : known(field, word, reading);
		return (value != null) ? value : otherwise;
	}

	/** Words that must be among those known. */
	<T> List<T> values(String field, Function<String, T> reading) {
		return texts(field).stream().map((word) -> known(field, word, reading)).filter(Objects::nonNull).toList();
	}

	private <T> @Nullable T known(String field, String word, Function<String, T> reading) {
		try {
			return reading.apply(word);
		}
		catch (IllegalArgumentException ex) {
			fault(field, Objects.requireNonNullElse(ex.getMessage(), "is not known"));
			return null;
		}
	}

	/** The id of an entity that must be there. */
	String reference(String field, Set<String> ids) {
		return known(field, text(field), ids);
	}

	/** The id of an entity, which may be left out. */
	@Nullable String optionalReference(String field, Set<String> ids) {
		return isAbsent(field) ? null : reference(field, ids);
	}

	/** The ids of entities, which may be left out. */
	List<String> references(String field, Set<String> ids) {
		return texts(field).stream().map((id) -> known(field, id, ids)).toList();
	}

	private String known(String field, String id, Set<String> ids) {
		if (!id.isEmpty() && !ids.contains(id)) {
			fault(field, "'%s' is the id of no entity of this file".formatted(id));
		}
		return id;
	}

	/** The record's own id, which must be new. */
	void id(Set<String> ids) {
		String id = text("id");
		if (!id.isEmpty() && !ids.add(id)) {
			fault("id", "'%s' is used twice".formatted(id));
		}
	}

	/** The records of a list; none if it is left out. */
	List<GoldRecord> records(String field) {
		List<GoldRecord> records = new ArrayList<>();
		JsonNode value = this.content.path(field);
		if (!value.isArray() && !isAbsent(field)) {
			fault(field, "is no list");
		}
		for (int i = 0; value.isArray() && i < value.size(); i++) {
			GoldRecord one = new GoldRecord("%s[%d]".formatted(field, i), value.get(i), this.faults);
			if (value.get(i).isObject()) {
				records.add(one);
			}
			else {
				this.faults.add(new Fault(one.place(), "is no record"));
			}
		}
		return records;
	}

	private boolean isAbsent(String field) {
		return this.content.path(field).isMissingNode() || this.content.path(field).isNull();
	}

}
