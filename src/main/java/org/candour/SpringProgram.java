package org.candour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.candour.command.Measurement;
import org.candour.command.Program;
import org.candour.command.RefusedException;
import org.candour.database.GraphUnavailableException;
import org.candour.load.Meanings;

/**
 * Does each command in a Spring context of its own: a web server and a Bolt port that can
 * be counted on are there for {@code serve} alone, and of everything else only what the
 * command uses.
 */
final class SpringProgram implements Program {

	private static final String QUIETLY = "--logging.level.org.candour=warn";

	@Override
	public boolean importDocuments(List<Path> paths) {
		return briefly((context) -> {
			boolean done = importDocuments(context, paths);
			context.getBean(Meanings.class).complete();
			System.err.println("To look at it: serve (API and Neo4j Browser), status, export.");
			return done;
		});
	}

	@Override
	public boolean export(@Nullable Path output, @Nullable Path texts) {
		return briefly((context) -> {
			try {
				context.getBean(Exporter.class).export(output, texts);
				return true;
			}
			catch (IOException ex) {
				throw new RefusedException("The export cannot be written: " + ex, ex);
			}
		});
	}

	@Override
	public boolean forget(List<String> documents) {
		return briefly((context) -> {
			List<String> unknown = context.getBean(Importer.class).forget(documents);
			unknown.forEach((name) -> System.err.println(name + ": there is no such document in the graph"));
			return unknown.isEmpty();
		});
	}

	@Override
	public boolean status() {
		return briefly((context) -> {
			context.getBean(Summary.class).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
			return true;
		});
	}

	@Override
	public boolean evaluate(Measurement measurement) {
		return withoutGraph((context) -> {
			Evaluation evaluation = context.getBean(Evaluator.class)
				.evaluate(measurement.gold(), measurement.documents(), measurement.only());
			evaluation.print(measurement, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err);
			return evaluation.outcome().failed() == 0;
		});
	}

	@Override
	public boolean train(List<Path> golds, Path output, double caution) {
		return withoutGraph((context) -> {
			Training training = context.getBean(Teacher.class).teach(golds, caution);
			training.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err);
			try {
				training.save(output);
				return training.outcome().failed() == 0;
			}
			catch (IOException ex) {
				throw new RefusedException("What was learned cannot be written: " + ex, ex);
			}
		});
	}

	@Override
	public boolean serve(List<Path> paths) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(Candour.class).web(WebApplicationType.SERVLET)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(FirstImport.class,
					() -> new FirstImport(() -> paths.isEmpty() || importDocuments(context, paths))));
		try (ConfigurableApplicationContext context = run(builder)) {
			context.getBean(Signposts.class).print(System.err);
			Thread.ofPlatform().daemon().name("afterwards").start(context.getBean(Afterwards.class));
			new CountDownLatch(1).await();
			return context.getBean(FirstImport.class).done();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static boolean importDocuments(ApplicationContext context, List<Path> paths) {
		long began = System.nanoTime();
		Outcome outcome = context.getBean(Importer.class).importDocuments(paths);
		context.getBean(Summary.class).print(outcome, Duration.ofNanos(System.nanoTime() - began), System.err);
		return outcome.done();
	}

	/**
	 * With the steps of reading alone: measuring and learning need no graph, and must not
	 * wait for one.
	 */
	private static boolean withoutGraph(Predicate<ApplicationContext> work) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(Steps.class, Evaluator.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true);
		try (ConfigurableApplicationContext context = run(builder, QUIETLY)) {
			return work.test(context);
		}
	}

	private static boolean briefly(Predicate<ApplicationContext> work) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(Candour.class).web(WebApplicationType.NONE)
			.lazyInitialization(true);
		try (ConfigurableApplicationContext context = run(builder, "--candour.bolt.port=0", QUIETLY)) {
			return work.test(context);
		}
		catch (RuntimeException ex) {
			throw explained(ex);
		}
	}

	private static ConfigurableApplicationContext run(SpringApplicationBuilder builder, String... settings) {
		try {
			return builder.run(settings);
		}
		catch (RuntimeException ex) {
			// Spring Boot has said why.
			throw new RefusedException("", ex);
		}
	}

	private static RuntimeException explained(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof GraphUnavailableException unavailable) {
				return new RefusedException("%s%n%s".formatted(unavailable.getMessage(), unavailable.remedy()),
						failure);
			}
		}
		return failure;
	}

}
