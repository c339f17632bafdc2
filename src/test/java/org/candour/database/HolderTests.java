package org.candour.database;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HolderTests {

	@Test
	void readsWhatItWrites() {
		Holder holder = new Holder(4711, "target/candour.jar serve --name=\u00e4 \\ b",
				URI.create("bolt://127.0.0.1:7687"));
		assertThat(Holder.read(holder.write())).isEqualTo(holder);
	}

	@Test
	void namesProcessCommandAndAddress() {
		assertThat(new Holder(4711, "candour.jar serve", URI.create("bolt://127.0.0.1:7687")))
			.hasToString("process 4711 (candour.jar serve, Bolt at bolt://127.0.0.1:7687)");
		assertThat(Holder.self(null).toString()).startsWith("process %d (".formatted(ProcessHandle.current().pid()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "pid=many", "pid=1\nbolt=:::", "pid=\\u00g0" })
	void knowsNobodyFromANoteThatCannotBeRead(String note) {
		assertThat(Holder.read(note)).hasToString("another process");
	}

}
