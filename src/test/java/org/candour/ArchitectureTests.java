package org.candour;

import java.util.Arrays;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The architecture, as a chapter to read. */
@DisplayName("The architecture of Candour")
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.candour");

	@Nested
	@DisplayName("A document goes through steps, one package each")
	class Steps {

		@ParameterizedTest(name = "{0} sees {1}, and of the other packages none")
		@CsvSource({ "knowledge, itself", "read, knowledge", "annotate, knowledge read", "extract, knowledge annotate",
				"resolve, knowledge extract", "evaluate, knowledge", "load, knowledge resolve database embed",
				"serve, knowledge embed", "embed, itself", "database, itself", "command, itself", "launch, itself" })
		@DisplayName("Each step sees the vocabulary of the domain and the step before it")
		void seesTheStepBefore(String step, String seen) {
			DescribedPredicate<JavaClass> others = resideInAPackage("org.candour..")
				.and(DescribedPredicate.not(resideInAPackage(inside(step))));
			for (String other : seen.split(" ")) {
				others = others.and(DescribedPredicate.not(resideInAPackage(inside(other))));
			}
			holds(noClasses().that().resideInAPackage(inside(step)).should().dependOnClassesThat(others));
		}

		@Test
		@DisplayName("Only the classes at the root know all steps, and nothing knows the classes at the root")
		void rootIsOnTop() {
			holds(noClasses().that()
				.resideOutsideOfPackage("org.candour")
				.should()
				.dependOnClassesThat()
				.resideInAPackage("org.candour"));
		}

		@Test
		@DisplayName("No package depends on one that depends on it")
		void hasNoCycles() {
			holds(slices().matching("org.candour.(**)").should().beFreeOfCycles());
		}

	}

	@Nested
	@DisplayName("A library is known in one place")
	class Libraries {

		@ParameterizedTest(name = "{0} in {1}")
		@CsvSource({ "Apache Tika, read, org.apache.tika..",
				"Commons CSV, read extract resolve serve, org.apache.commons.csv..",
				"Stanford CoreNLP, annotate, edu.stanford..", "LIBLINEAR, extract, de.bwaldvogel..",
				"SnakeYAML, extract, org.yaml..", "the Neo4j driver, database load serve, org.neo4j.driver..",
				"the Neo4j engine, database, org.neo4j.dbms..",
				"the Neo4j engine's inside, database, org.neo4j.kernel..",
				"neo4j-migrations, database load, ac.simons..", "Spring Data Neo4j, serve, org.springframework.data..",
				"Cypher-DSL, serve, org.neo4j.cypherdsl..", "springdoc, serve.web, org.springdoc..",
				"Swagger, serve.web, io.swagger..", "LangChain4j, embed, dev.langchain4j..",
				"Spring AI, serve.assist, org.springframework.ai..",
				"the Model Context Protocol, serve.assist, io.modelcontextprotocol..",
				"Spring MVC, serve, org.springframework.web..", "picocli, command, picocli..",
				"the progress bar, the root, me.tongfei.." })
		@DisplayName("Where each library is known")
		void staysInItsPackage(String library, String places, String packages) {
			String[] allowed = places.equals("the root") ? new String[] { "org.candour" }
					: Arrays.stream(places.split(" ")).map(ArchitectureTests::inside).toArray(String[]::new);
			holds(noClasses().that()
				.resideOutsideOfPackages(allowed)
				.should()
				.dependOnClassesThat()
				.resideInAPackage(packages)
				.as(library + " is known only in " + places));
		}

		@ParameterizedTest(name = "{0}")
		@ValueSource(strings = { "knowledge", "launch" })
		@DisplayName("The vocabulary of the domain and the launcher need nothing but Java")
		void needsNothingButJava(String step) {
			holds(classes().that()
				.resideInAPackage(inside(step))
				.should()
				.onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", inside(step))));
		}

		@Test
		@DisplayName("What a document goes through knows no Spring")
		void stepsKnowNoSpring() {
			holds(noClasses().that()
				.resideInAnyPackage(inside("knowledge"), inside("read"), inside("annotate"), inside("extract"),
						inside("resolve"), inside("evaluate"), inside("command"), inside("launch"))
				.should()
				.dependOnClassesThat()
				.resideInAPackage("org.springframework.."));
		}

	}

	@Nested
	@DisplayName("Every part says what it is")
	class Words {

		@Test
		@DisplayName("Each package says in its package-info what it takes, gives and does not do, and is null-marked")
		void packagesAreDescribed() {
			Set<JavaPackage> packages = CLASSES.getPackage("org.candour").getSubpackagesInTree();
			assertThat(packages).filteredOn((found) -> !found.getClasses().isEmpty())
				.allMatch((found) -> found.tryGetPackageInfo()
					.map((info) -> info.isAnnotatedWith(NullMarked.class))
					.orElse(false), "described and null-marked");
		}

		@Test
		@DisplayName("A class is named by a plain noun")
		void namesAreNouns() {
			holds(noClasses().should().haveNameMatching(".*(Service|Impl|Utils?|Manager|Dto|Helper|Constants)"));
		}

	}

	private static String inside(String step) {
		return "org.candour." + step + "..";
	}

	private static void holds(ArchRule rule) {
		rule.allowEmptyShould(true).check(CLASSES);
	}

}
