package org.candour.serve.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.serve.answer.Office;
import org.candour.serve.answer.RecommendationAnswer.Answered;
import org.candour.serve.answer.Reference;
import org.candour.serve.answer.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * The columns of a table of answers: one for each part of them, two for who is referred
 * to (name and id), and a row for each piece of evidence.
 */
final class Columns {

	private static final String EVIDENCE = "evidence";

	private final List<Column> own;

	private final List<Column> evidence;

	private final @Nullable RecordComponent tellings;

	private Columns(List<Column> own, List<Column> evidence, @Nullable RecordComponent tellings) {
		this.own = own;
		this.evidence = evidence;
		this.tellings = tellings;
	}

	/**
	 * The columns for a kind of answer.
	 * @param type the answer, a record
	 * @return its columns
	 */
	static Columns of(Class<?> type) {
		RecordComponent tellings = Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getName().equals(EVIDENCE))
			.findFirst()
			.orElse(null);
		return new Columns(columns(type), (tellings != null) ? columns(element(tellings)) : List.of(), tellings);
	}

	List<String> header() {
		return Stream.concat(this.own.stream(), this.evidence.stream()).map(Column::name).toList();
	}

	/**
	 * The rows for one answer.
	 * @param answer the answer
	 * @return a row for each piece of its evidence, or one if it has none
	 */
	List<List<String>> rows(Object answer) {
		List<String> said = this.own.stream().map((column) -> column.cell(answer)).toList();
		List<?> pieces = (this.tellings != null) ? (List<?>) value(this.tellings, answer) : List.of();
		if (pieces.isEmpty()) {
			return List.of(Stream.concat(said.stream(), this.evidence.stream().map((column) -> "")).toList());
		}
		return pieces.stream()
			.map((piece) -> Stream.concat(said.stream(), this.evidence.stream().map((column) -> column.cell(piece)))
				.toList())
			.toList();
	}

	private static List<Column> columns(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getName().equals(EVIDENCE))
			.flatMap(Columns::columns)
			.toList();
	}

	private static Stream<Column> columns(RecordComponent component) {
		Function<Object, Object> part = (record) -> value(component, record);
		if (component.getType() == Source.class) {
			return Arrays.stream(Source.class.getRecordComponents())
				.map((of) -> new Column(of.getName().equals("id") ? component.getName() : of.getName(),
						(record) -> value(of, part.apply(record))));
		}
		Class<?> type = (component.getType() == List.class) ? element(component) : component.getType();
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(component.getName(), part));
		if (type == Reference.class) {
			columns.add(new Column(component.getName() + "Id", (record) -> ids(part.apply(record))));
		}
		return columns.stream();
	}

	private static @Nullable Object ids(@Nullable Object references) {
		return switch (references) {
			case Reference reference -> reference.id();
			case List<?> many -> many.stream().map(Columns::ids).toList();
			case null, default -> null;
		};
	}

	private static Class<?> element(RecordComponent list) {
		return ResolvableType.forType(list.getGenericType()).getGeneric().toClass();
	}

	private static @Nullable Object value(RecordComponent component, @Nullable Object record) {
		return (record != null) ? ReflectionUtils.invokeMethod(component.getAccessor(), record) : null;
	}

	/**
	 * One column.
	 *
	 * @param name what stands at its head
	 * @param value what it shows of a record
	 */
	private record Column(String name, Function<Object, @Nullable Object> value) {

		String cell(Object record) {
			return text(this.value.apply(record));
		}

		private static String text(@Nullable Object value) {
			return switch (value) {
				case null -> "";
				case Reference reference -> reference.name();
				case Office office -> office.role().name();
				case Answered answered -> answered.statement();
				case List<?> many -> many.stream().map(Column::text).collect(Collectors.joining("; "));
				default -> Objects.toString(value);
			};
		}

	}

}
