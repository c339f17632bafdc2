package org.candour.serve.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers requests so malformed that they reach no application: the server would send a
 * page of its own, and name itself on it.
 */
class ProblemValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		String title = (status != null) ? status.getReasonPhrase() : "Error";
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getOutputStream()
				.write("{\"title\":\"%s\",\"status\":%d}".formatted(title, response.getStatus())
					.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			// Nobody is there any more to be told.
		}
	}

}
