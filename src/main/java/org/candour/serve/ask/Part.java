package org.candour.serve.ask;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param <T> what it is a list of
 * @param items the entries
 * @param next what to hand back for the entries after these; null if there are none
 * @param total how many entries the whole list has; null if that was not asked
 */
public record Part<T>(List<T> items, @Nullable String next, @Nullable Long total) {

	public Part {
		items = List.copyOf(items);
	}

	<S> Part<S> map(Function<List<T>, List<S>> told) {
		return new Part<>(told.apply(this.items), this.next, this.total);
	}

	/**
	 * Cuts off what was only read to see whether there is more.
	 */
	static Part<Keys> of(List<Keys> read, Filter filter, int size, @Nullable Long total) {
		if (read.size() <= size) {
			return new Part<>(read, null, total);
		}
		return new Part<>(read.subList(0, size), new Position(read.get(size - 1).values()).write(filter), total);
	}

}
