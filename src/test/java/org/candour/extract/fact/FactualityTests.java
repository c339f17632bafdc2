package org.candour.extract.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.SharedSteps;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Relation;
import org.candour.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

class FactualityTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jane Roe, chief constable of Northmoor Police, resigned.                            | true
			Jane Roe, chief constable of Northmoor Police, was forced to resign.                | true
			Jane Roe, chief constable of Northmoor Police, did not resign.                      | false
			Jane Roe, chief constable of Northmoor Police, will resign.                         | false
			Jane Roe, chief constable of Northmoor Police, denied that she was about to resign. | false
			Jane Roe, chief constable of Northmoor Police, denied that she resigned.            | false
			Jane Roe, chief constable of Northmoor Police, refused to resign.                   | false
			""")
	void doesNotTakeForAFactWhatIsOnlyThoughtOf(String text, boolean fact) {
		Reading reading = SharedSteps.read(text);
		boolean resigned = reading.facts()
			.stream()
			.anyMatch((one) -> one instanceof Relation relation && relation.type() == RelationType.RESIGNED_FROM);
		assertThat(resigned).isEqualTo(fact);
	}

}
