package org.candour.serve.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before or after a resource had a hand in it. */
@RestController
class ErrorPage implements ErrorController {

	@RequestMapping("${server.error.path:${error.path:/error}}")
	ProblemDetail problem(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		return ProblemDetail.forStatus((status != null) ? status : HttpStatus.NOT_FOUND);
	}

}
