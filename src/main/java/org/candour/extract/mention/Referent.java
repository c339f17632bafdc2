package org.candour.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.candour.knowledge.AgencyKind;
import org.candour.knowledge.Evidence;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what mentions in one document mean, while it is being read: it grows with each
 * mention.
 */
public final class Referent {

	/** What sort of entity it is. */
	public enum Type {

		AGENCY, ROLE, PERSON, REPORT, EVENT

	}

	private final Type type;

	private final String id;

	private final Set<String> aliases = new LinkedHashSet<>();

	private final List<Evidence> evidence = new ArrayList<>();

	private final Set<Referent> holders = new LinkedHashSet<>();

	private String name;

	private AgencyKind kind = AgencyKind.OTHER;

	private String description = "";

	private @Nullable Referent parent;

	private @Nullable Referent maker;

	private @Nullable String date;

	private boolean collective;

	private boolean unnamed;

	Referent(Type type, String id, String name) {
		this.type = type;
		this.id = id;
		this.name = name;
	}

	/**
	 * An event, which is read from facts rather than from mentions.
	 * @param id its local id
	 * @param name what happened
	 * @param kind what sort of event it is
	 * @param date when, or null
	 * @return the event
	 */
	public static Referent event(String id, String name, String kind, @Nullable String date) {
		Referent event = new Referent(Type.EVENT, id, name);
		event.description = kind;
		event.date = date;
		return event;
	}

	public Type type() {
		return this.type;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	void rename(String name) {
		if (!name.equals(this.name)) {
			this.aliases.add(this.name);
			this.name = name;
		}
	}

	/** The names used besides {@link #name()}. */
	public List<String> aliases() {
		return this.aliases.stream().filter((alias) -> !alias.equals(this.name)).sorted().toList();
	}

	void alias(String alias) {
		this.aliases.add(alias);
	}

	boolean isCalled(String text) {
		return this.name.equalsIgnoreCase(text) || this.aliases.stream().anyMatch(text::equalsIgnoreCase);
	}

	/** The kind of an agency. */
	public AgencyKind kind() {
		return this.kind;
	}

	void kind(AgencyKind kind) {
		this.kind = kind;
	}

	/** The kind of a report or event, in words. */
	public String description() {
		return this.description;
	}

	void description(String description) {
		this.description = description;
	}

	/** The agency of a role, or that of which an agency is a unit. */
	public @Nullable Referent parent() {
		return this.parent;
	}

	/**
	 * Says to which agency a role or unit belongs, unless that is known.
	 * @param parent the agency
	 */
	public void belongsTo(@Nullable Referent parent) {
		if (this.parent == null && parent != this) {
			this.parent = parent;
		}
	}

	/** The body that made a report, or null. */
	public @Nullable Referent maker() {
		return this.maker;
	}

	/**
	 * Says which body made a report, unless that is known.
	 * @param maker the body
	 */
	public void madeBy(Referent maker) {
		this.maker = (this.maker != null) ? this.maker : maker;
	}

	/** When an event was, or null. */
	public @Nullable String date() {
		return this.date;
	}

	/** The persons who hold a role. */
	public Set<Referent> holders() {
		return this.holders;
	}

	/** Whether a role stands for a group. */
	public boolean isCollective() {
		return this.collective;
	}

	void collective(boolean collective) {
		this.collective = collective;
	}

	/**
	 * Whether it is known by a description only ("the council"), so that it means
	 * something in this document alone.
	 */
	public boolean isUnnamed() {
		return this.unnamed;
	}

	void unnamed(boolean unnamed) {
		this.unnamed = unnamed;
	}

	/** Where it is mentioned. */
	public List<Evidence> evidence() {
		return this.evidence;
	}

	/**
	 * Adds a mention.
	 * @param evidence where
	 */
	public void evidence(Evidence evidence) {
		if (!this.evidence.contains(evidence)) {
			this.evidence.add(evidence);
		}
	}

	/**
	 * The agency that answers for it: itself, that of a role, or null.
	 * @return an agency or null
	 */
	public @Nullable Referent agency() {
		return (this.type == Type.AGENCY) ? this : (this.type == Type.ROLE) ? this.parent : null;
	}

	/**
	 * Whether it is, or belongs to, an agency.
	 * @param agency the agency
	 * @return true if so, over any number of units
	 */
	public boolean isWithin(Referent agency) {
		for (Referent at = this; at != null; at = at.parent) {
			if (at == agency) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String toString() {
		return this.type + ":" + this.name;
	}

}
