package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.RoleAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.ask.Roles;
import org.candour.serve.ask.RoleFilter;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posts, ranks and groups of post-holders. */
@RestController
@RequestMapping(Noun.ROOT + "/roles")
class RolesResource {

	private final Roles roles;

	RolesResource(Roles roles) {
		this.roles = roles;
	}

	@GetMapping
	Listing<RoleAnswer> some(RoleFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.roles.some(filter, page), paging, request);
	}

	@GetMapping("/{*key}")
	RoleAnswer one(@PathVariable String key) {
		String id = Noun.ROLE.id(key.substring(1));
		return this.roles.one(id).orElseThrow(() -> new UnknownException(Noun.ROLE, id));
	}

}
