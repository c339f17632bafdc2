package org.candour.serve.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.serve.ask.BadQuestionException;
import org.candour.serve.ask.Filter;
import org.candour.serve.ask.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reads the parameters of a request into filters, one record component each, also of
 * filters within filters. Stricter than Spring: a parameter that nobody knows is refused,
 * for a misspelt filter that is passed over silently would answer another question than
 * the one put; and a value is not split at its commas, for names and file names hold
 * commas.
 */
class Parameters implements HandlerMethodArgumentResolver, HandlerInterceptor {

	private static final int LONGEST = 500;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !takesAny(method)) {
			SortedSet<String> known = Arrays.stream(method.getMethodParameters())
				.filter(this::supportsParameter)
				.flatMap((parameter) -> components(parameter.getParameterType()))
				.map(RecordComponent::getName)
				.collect(Collectors.toCollection(TreeSet::new));
			for (String name : request.getParameterMap().keySet()) {
				if (!known.contains(name)) {
					throw new BadQuestionException(name, (known.isEmpty()) ? "No parameter is known here"
							: "'%s' is not known here: allowed are %s".formatted(name, String.join(", ", known)));
				}
			}
		}
		return true;
	}

	/** Whether it knows by itself what it takes. */
	private static boolean takesAny(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == MultiValueMap.class);
	}

	static Stream<RecordComponent> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.flatMap((component) -> (isFilter(component.getType())) ? components(component.getType())
					: Stream.of(component));
	}

	static boolean isFilter(Class<?> type) {
		return type.isRecord() && (Filter.class.isAssignableFrom(type) || type == Paging.class);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return isFilter(parameter.getParameterType());
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory factory) {
		return filter(parameter.getParameterType(), request);
	}

	private static Object filter(Class<?> type, NativeWebRequest request) {
		Object[] values = Arrays.stream(type.getRecordComponents())
			.map((component) -> (isFilter(component.getType())) ? filter(component.getType(), request)
					: value(component, request.getParameterValues(component.getName())))
			.toArray();
		try {
			return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
		}
		catch (BeanInstantiationException ex) {
			if (ex.getCause() instanceof BadQuestionException bad) {
				throw bad;
			}
			throw ex;
		}
	}

	private static @Nullable Object value(RecordComponent component, String @Nullable [] given) {
		String name = component.getName();
		List<String> words = (given != null) ? List.of(given) : List.of();
		if (component.getType() == List.class) {
			Class<?> type = ResolvableType.forType(component.getGenericType()).getGeneric().toClass();
			return words.stream().map((word) -> read(name, word, type)).toList();
		}
		if (words.size() > 1) {
			throw new BadQuestionException(name, "'%s' can be given once".formatted(name));
		}
		if (words.isEmpty()) {
			return (component.getType() == boolean.class) ? Boolean.FALSE : null;
		}
		return read(name, words.getFirst(), component.getType());
	}

	private static Object read(String name, String word, Class<?> type) {
		if (word.isBlank() || word.length() > LONGEST) {
			throw new BadQuestionException(name, "'%s' must have 1 to %d characters".formatted(name, LONGEST));
		}
		try {
			return Values.read(word, type);
		}
		catch (IllegalArgumentException ex) {
			throw new BadQuestionException(name, String.valueOf(ex.getMessage()));
		}
	}

}
