package org.candour.serve;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.candour.Candour;
import org.candour.database.GraphTest;
import org.candour.knowledge.SampleKnowledge;
import org.candour.load.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A running server that knows the story of {@link SampleKnowledge}. */
@GraphTest
@SpringBootTest(classes = Candour.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		// Nothing is read here, so that the models for reading need not be loaded;
		// and a machine that builds may be busy.
		properties = { "spring.main.lazy-initialization=true", "candour.serve.seconds=60" })
@AutoConfigureRestTestClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServedStory {

	@Autowired
	protected RestTestClient client;

	@Autowired
	private Graph graph;

	@BeforeAll
	void tellTheStory() {
		this.graph.load(SampleKnowledge.whole());
	}

	/**
	 * Asks for an address that must answer.
	 * @param address with placeholders
	 * @param values for these, in order; they are encoded
	 * @return the JSON
	 */
	protected String get(String address, Object... values) {
		EntityExchangeResult<String> result = this.client.get()
			.uri(address, values)
			.exchange()
			.returnResult(String.class);
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(200);
		return result.getResponseBody();
	}

	/**
	 * Reads parts of what an address answers.
	 * @param path a JSON path that names many
	 * @param address with placeholders
	 * @param values for these
	 * @return the parts
	 */
	protected List<Object> read(String path, String address, Object... values) {
		return JsonPath.read(get(address, values), path);
	}

}
