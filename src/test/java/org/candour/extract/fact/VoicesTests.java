package org.candour.extract.fact;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.SharedSteps;
import org.candour.knowledge.Agency;
import org.candour.knowledge.Assertion;
import org.candour.knowledge.Entity;
import org.candour.knowledge.Finding;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Person;
import org.candour.knowledge.Reading;
import org.candour.knowledge.Report;
import org.candour.knowledge.Role;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who says what is found in a text, with what standing, and of whom. */
class VoicesTests {

	/** A finding with the names of those whom it means. */
	private record Told(String words, Mode mode, List<String> by, List<String> of) {
	}

	private static Told finding(String text, String words) {
		Reading reading = SharedSteps.read(text);
		Map<String, String> names = reading.entities()
			.stream()
			.collect(Collectors.toMap(Entity::id, VoicesTests::name));
		Function<List<String>, List<String>> named = (ids) -> ids.stream().map(names::get).toList();
		return reading.facts()
			.stream()
			.filter(Finding.class::isInstance)
			.map(Finding.class::cast)
			.filter((finding) -> finding.statement().contains(words))
			.map((finding) -> {
				Assertion assertion = finding.evidence().getFirst();
				return new Told(finding.statement(), assertion.mode(), named.apply(assertion.assertedBy()),
						named.apply(finding.attributedTo()));
			})
			.findFirst()
			.orElseThrow(() -> new AssertionError("no finding with '" + words + "' in " + reading.facts()));
	}

	private static String name(Entity entity) {
		return switch (entity) {
			case Agency agency -> agency.name();
			case Role role -> role.name();
			case Person person -> person.name();
			case Report report -> report.name();
			default -> entity.id();
		};
	}

	@Test
	void takesTheChairOfAnInquiryForItsVoice() {
		Told told = finding("An independent inquiry looked at Northmoor Council. Jane Roe, who chaired the inquiry, "
				+ "said that the council had failed to act.", "failed to act");
		assertThat(told.mode()).isEqualTo(Mode.FOUND);
		assertThat(told.by()).contains("Jane Roe", "independent inquiry");
		assertThat(told.of()).containsExactly("Northmoor Council");
	}

	@Test
	void leavesAnOutsiderWhoCriticisesAnOutsider() {
		Told told = finding("The shadow justice secretary, John Doe, said that the Ministry of Justice had failed "
				+ "to act on the warnings.", "failed to act");
		assertThat(told.mode()).isEqualTo(Mode.ALLEGED);
		assertThat(told.by()).containsExactly("John Doe");
	}

	@Test
	void lettersSpeakForTheOneWhoSigns() {
		Told told = finding("""
				Dear residents,

				We failed to answer your calls in time.

				Yours sincerely,

				Jane Roe
				Chief Constable, Northmoor Constabulary
				""", "failed to answer");
		assertThat(told).extracting(Told::mode, Told::by, Told::of)
			.containsExactly(Mode.ADMITTED, List.of("Jane Roe"), List.of("Northmoor Constabulary"));
	}

	@Test
	void aCoronerWhoWritesFinds() {
		Told told = finding("""
				REPORT TO PREVENT FUTURE DEATHS

				CORONER
				I am Jane Roe, Senior Coroner for the area of North Westmarch.

				CORONER'S CONCERNS
				In my opinion there is a risk that future deaths will occur.

				Staff of Northmoor Hospital had not been trained in observation.
				""", "had not been trained");
		assertThat(told.mode()).isEqualTo(Mode.FOUND);
		assertThat(told.by()).contains("Jane Roe");
	}

	@Test
	void headlinesNameTheirSourceLast() {
		Told told = finding("Northmoor Council ignored warnings about the bridge, inquiry finds\n\n"
				+ "The independent inquiry into the collapse took two years.\n", "ignored warnings");
		assertThat(told.mode()).isEqualTo(Mode.FOUND);
	}

	@Test
	void doesNotAcceptIsADenial() {
		Told told = finding("The Home Office does not accept that Northmoor Council failed to act.", "failed to act");
		assertThat(told.mode()).isEqualTo(Mode.DENIED);
		assertThat(told.by()).containsExactly("Home Office");
	}

	@Test
	void aFirmThatShowsIndifferenceSaysNothingByIt() {
		Told told = finding("Northmoor Rail Ltd showed persistent indifference to the failings of its drivers.",
				"indifference");
		assertThat(told.mode()).isEqualTo(Mode.REPORTED);
	}

	@Test
	void whatBelongsToWhoeverFollowsByIsTheirs() {
		Told told = finding("There was no oversight of the hostel by Northmoor Council.", "no oversight");
		assertThat(told.of()).containsExactly("Northmoor Council");
	}

	@Test
	void theHeadsOfABodyThatIsSpokenOfAreItsOwn() {
		Told told = finding("Northmoor Hospitals NHS Trust apologised on Monday. The chief executive, Jane Roe, said: "
				+ "\"We failed these families over many years.\"", "failed these families");
		assertThat(told.mode()).isEqualTo(Mode.ADMITTED);
		assertThat(told.of()).containsExactly("Northmoor Hospitals NHS Trust");
	}

}
