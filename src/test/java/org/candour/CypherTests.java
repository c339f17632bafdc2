package org.candour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No query is glued together, so that nothing that somebody sends can become Cypher. */
@DisplayName("The Cypher of Candour")
class CypherTests {

	private static final Pattern CYPHER = Pattern
		.compile("\\b(MATCH|UNWIND|MERGE|CREATE|CALL|RETURN|WHERE|ORDER BY|DELETE|SET)\\b");

	@Test
	@DisplayName("is written down whole, or built by Cypher-DSL from parameters alone")
	void isNeverConcatenated() throws IOException {
		assertThat(offences(sources("src/main/java"))).isEmpty();
	}

	@Test
	@DisplayName("would be seen if it were glued together")
	void isSeenIfItIsConcatenated() throws IOException {
		Path folder = Files.createTempDirectory("candour-cypher");
		Path file = Files.writeString(folder.resolve("Glued.java"), """
				class Glued {
					private static final String FIND = "MATCH (n) WHERE n.name = ";
					String a(String x) { return FIND + x; }
					String b(String x) { return "MATCH (n:%s) RETURN n".formatted(x); }
					String c(String x) { return FIND.concat(x); }
					String d(String x) { return String.format("MATCH (n:%s) RETURN n", x); }
					void e(StringBuilder x) { x.append("RETURN n"); }
					void f(Rows x) { x.read(FIND); }
				}
				""");
		assertThat(offences(List.of(file))).hasSize(5);
	}

	private static List<Path> sources(String folder) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static List<String> offences(List<Path> files) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		List<String> offences = new ArrayList<>();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			for (CompilationUnitTree unit : task.parse()) {
				Constants constants = new Constants();
				constants.scan(unit, null);
				new Gluing(constants.names, unit.getSourceFile().getName(), offences).scan(unit, null);
			}
		}
		return offences;
	}

	private static boolean isCypher(ExpressionTree tree) {
		return tree instanceof LiteralTree literal && literal.getValue() instanceof String text
				&& CYPHER.matcher(text).find();
	}

	/** Finds the names of constants that hold Cypher. */
	private static final class Constants extends TreeScanner<Void, Void> {

		private final Set<String> names = new HashSet<>();

		@Override
		public Void visitVariable(VariableTree variable, Void nothing) {
			if (variable.getInitializer() != null && isCypher(variable.getInitializer())) {
				this.names.add(variable.getName().toString());
			}
			return super.visitVariable(variable, nothing);
		}

	}

	/** Finds where Cypher is made of more than itself. */
	private static final class Gluing extends TreeScanner<Void, Void> {

		/** What takes Cypher in order to run it, or names what it is in the log. */
		private static final Set<String> TAKERS = Set.of("read", "query", "run", "executableQuery", "counts");

		private final Set<String> constants;

		private final String file;

		private final List<String> offences;

		Gluing(Set<String> constants, String file, List<String> offences) {
			this.constants = constants;
			this.file = file;
			this.offences = offences;
		}

		@Override
		public Void visitBinary(BinaryTree binary, Void nothing) {
			refuse(binary.getLeftOperand(), binary);
			refuse(binary.getRightOperand(), binary);
			return super.visitBinary(binary, nothing);
		}

		@Override
		public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
			ExpressionTree method = call.getMethodSelect();
			if (method instanceof MemberSelectTree select) {
				refuse(select.getExpression(), call);
			}
			String name = (method instanceof MemberSelectTree select) ? select.getIdentifier().toString()
					: method.toString();
			if (!TAKERS.contains(name)) {
				call.getArguments().forEach((argument) -> refuse(argument, call));
			}
			return super.visitMethodInvocation(call, nothing);
		}

		private void refuse(ExpressionTree part, Object whole) {
			boolean isNamed = part instanceof IdentifierTree name && this.constants.contains(name.getName().toString());
			if (isNamed || isCypher(part)) {
				this.offences.add(this.file + ": " + whole);
			}
		}

	}

}
