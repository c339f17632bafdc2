package org.candour.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.candour.annotate.Quotations.Mark;

/**
 * Cuts a text into paragraphs, bullets and headings, also where lines were wrapped,
 * bullets stand inside a line, or sentences were run together without a space.
 */
final class Blocks {

	private static final Pattern BULLET = Pattern.compile(
			"^\\s*(?:[•‣▪◦●·*–—-]\\s+|•|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]\\s+|\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?\\s+(?=[\\p{Lu}\"“‘]))");

	/** A number without a dot, which may be that of an item: "1 The board should". */
	private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3})\\s+(?=\\p{Lu}\\p{Ll}*\\s+\\S+\\s+\\S+)");

	private final Set<Integer> numbered;

	/** A sentence that ends and another that begins with nothing between them. */
	private static final Pattern JOINT = Pattern.compile("(?<=[\\p{Ll}\\d)\\]%\"”’][.!?])(?=[\"“‘]?\\p{Lu}[\\p{Ll}' ’])"
			+ "|(?<=[.!?][\"”])(?=\\p{Lu}[\\p{Ll}' ’])|(?<=[\\p{Ll}\\d)][.!?])(?=[\"“]\\p{Lu})|(?=•)");

	private static final Pattern ENDED = Pattern.compile("[.!?:;][\"”’')\\]]*$");

	/** A line at least this long that ends without a full stop was wrapped. */
	private static final int WRAPPED = 60;

	/**
	 * What no sentence is longer than, in UTF-16 units; longer text is cut at a space.
	 */
	private static final int LONGEST = 2000;

	private final String text;

	private final Map<Integer, Mark> marks;

	private final List<Block> blocks = new ArrayList<>();

	Blocks(String text, List<Mark> marks) {
		this.text = text;
		this.numbered = numbered(text);
		this.marks = marks.stream().collect(Collectors.toMap(Mark::at, Function.identity()));
		lines();
	}

	List<Block> all() {
		return this.blocks;
	}

	/** Where lines begin that are numbered one after the other, in UTF-16 units. */
	private static Set<Integer> numbered(String text) {
		Map<Integer, Integer> numbers = new TreeMap<>();
		int start = 0;
		for (String line : text.split("\n", -1)) {
			Matcher number = NUMBER.matcher(line);
			if (number.find()) {
				numbers.put(start, Integer.valueOf(number.group(1)));
			}
			start += line.length() + 1;
		}
		Set<Integer> starts = new HashSet<>();
		Map.Entry<Integer, Integer> last = null;
		for (Map.Entry<Integer, Integer> here : numbers.entrySet()) {
			if (last != null && here.getValue() == last.getValue() + 1) {
				starts.add(last.getKey());
				starts.add(here.getKey());
			}
			last = here;
		}
		return starts;
	}

	private boolean isBullet(int lineStart, String line) {
		return this.numbered.contains(lineStart) || BULLET.matcher(line).find();
	}

	private void lines() {
		int start = 0;
		while (start < this.text.length()) {
			int end = lineEnd(start);
			while (end < this.text.length() && wrapped(start, end)) {
				end = lineEnd(end + 1);
			}
			if (!this.text.substring(start, end).isBlank()) {
				pieces(start, end);
			}
			start = end + 1;
		}
	}

	private int lineEnd(int from) {
		int end = this.text.indexOf('\n', from);
		return (end < 0) ? this.text.length() : end;
	}

	private boolean wrapped(int start, int end) {
		int last = this.text.lastIndexOf('\n', end - 1);
		String line = this.text.substring(Math.max(start, last + 1), end).stripTrailing();
		String following = this.text.substring(end + 1, lineEnd(end + 1));
		if (line.isEmpty() || following.isBlank() || isBullet(end + 1, following)) {
			return false;
		}
		boolean ended = ENDED.matcher(line).find();
		return (line.length() >= WRAPPED || Character.isLowerCase(following.strip().codePointAt(0))) && !ended;
	}

	private void pieces(int start, int end) {
		Matcher joint = JOINT.matcher(this.text).region(start, end);
		joint.useTransparentBounds(true);
		int from = start;
		while (joint.find()) {
			int at = joint.start();
			if (at > from && at < end && boundary(at)) {
				add(from, at);
				from = at;
			}
		}
		add(from, end);
	}

	/**
	 * A mark between two sentences belongs to the one it closes, or to the one it opens.
	 */
	private boolean boundary(int at) {
		char here = this.text.charAt(at);
		char before = this.text.charAt(at - 1);
		if (here == '"' || here == '“' || here == '‘') {
			Mark mark = this.marks.get(at);
			return mark != null && mark.role() != Mark.Role.CLOSES;
		}
		if (before == '"' || before == '”') {
			Mark mark = this.marks.get(at - 1);
			return mark != null && mark.role() == Mark.Role.CLOSES;
		}
		return true;
	}

	private void add(int start, int end) {
		int from = start;
		while (end - from > LONGEST) {
			int cut = cut(from);
			one(from, cut);
			from = cut;
		}
		one(from, end);
	}

	/**
	 * The end of the last sentence that fits, else the last space, else wherever it is
	 * too long.
	 */
	private int cut(int from) {
		int limit = from + LONGEST;
		for (int i = limit; i > from + LONGEST / 2; i--) {
			if (".!?".indexOf(this.text.charAt(i - 1)) >= 0 && Character.isWhitespace(this.text.charAt(i))) {
				return i;
			}
		}
		int space = this.text.lastIndexOf(' ', limit);
		return (space > from) ? space : limit - (Character.isLowSurrogate(this.text.charAt(limit)) ? 1 : 0);
	}

	private void one(int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(this.text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(this.text.charAt(to - 1))) {
			to--;
		}
		if (from == to) {
			return;
		}
		Matcher bullet = BULLET.matcher(this.text.substring(from, Math.min(to, from + 12)));
		boolean isBullet = bullet.find();
		if (isBullet) {
			from = Math.min(to, from + bullet.end());
		}
		else if (this.numbered.contains(start)) {
			Matcher number = NUMBER.matcher(this.text.substring(from, to));
			isBullet = number.find();
			from += isBullet ? number.end() : 0;
		}
		if (from < to) {
			this.blocks
				.add(new Block(Block.kindOf(this.text.substring(from, to), isBullet), from, to, this.blocks.size()));
		}
	}

}
