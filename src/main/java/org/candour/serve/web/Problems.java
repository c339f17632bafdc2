package org.candour.serve.web;

import org.candour.serve.ask.BadQuestionException;
import org.candour.serve.ask.UnknownException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what was wrong, as RFC 9457 has it. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	/** How Neo4j names it; Spring has no exception of its own for it. */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	@ExceptionHandler
	ProblemDetail bad(BadQuestionException ex) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, ex.getMessage());
		problem.setProperty("parameter", ex.parameter());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownException ex) {
		return problem(HttpStatus.NOT_FOUND, ex.getMessage());
	}

	@ExceptionHandler({ TransientDataAccessException.class, DataAccessResourceFailureException.class,
			CannotCreateTransactionException.class })
	ProblemDetail unavailable(Exception ex) {
		this.logger.warn("The graph did not answer", ex);
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "The graph does not answer at present");
	}

	@ExceptionHandler
	ProblemDetail failed(DataAccessException ex) {
		if (String.valueOf(ex.getMessage()).contains(TIMED_OUT)) {
			return problem(HttpStatus.SERVICE_UNAVAILABLE, "The question took longer than it may: narrow it");
		}
		return unexpected(ex);
	}

	@ExceptionHandler
	ProblemDetail unexpected(Exception ex) {
		this.logger.error("A request failed", ex);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something is wrong here; the log of the server says what");
	}

	private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
		return ProblemDetail.forStatusAndDetail(status, detail);
	}

}
