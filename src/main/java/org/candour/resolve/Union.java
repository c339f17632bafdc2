package org.candour.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * Sets that are joined; each is named by its smallest member, so that the order of
 * joining does not matter.
 */
final class Union {

	private final Map<String, String> parents = new HashMap<>();

	String find(String member) {
		String parent = this.parents.getOrDefault(member, member);
		if (parent.equals(member)) {
			return member;
		}
		String root = find(parent);
		this.parents.put(member, root);
		return root;
	}

	void join(String left, String right) {
		String a = find(left);
		String b = find(right);
		if (a.compareTo(b) < 0) {
			this.parents.put(b, a);
		}
		else if (b.compareTo(a) < 0) {
			this.parents.put(a, b);
		}
	}

}
