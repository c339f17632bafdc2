package org.candour.serve.ask;

/** A question that cannot be answered as it was put. */
public class BadQuestionException extends RuntimeException {

	private final String parameter;

	/**
	 * Refuses a question.
	 * @param parameter which part of it is wrong
	 * @param reason what is wrong, and what would be right
	 */
	public BadQuestionException(String parameter, String reason) {
		super(reason);
		this.parameter = parameter;
	}

	/**
	 * Which part of the question is wrong.
	 * @return the name of a parameter
	 */
	public String parameter() {
		return this.parameter;
	}

}
