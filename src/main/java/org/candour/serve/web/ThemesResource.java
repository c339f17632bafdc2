package org.candour.serve.web;

import java.util.List;

import org.candour.serve.answer.Noun;
import org.candour.serve.answer.ThemeAnswer;
import org.candour.serve.ask.Themes;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What findings are about. */
@RestController
@RequestMapping(Noun.ROOT + "/themes")
class ThemesResource {

	private final Themes themes;

	ThemesResource(Themes themes) {
		this.themes = themes;
	}

	@GetMapping
	Listing<ThemeAnswer> all() {
		return Listing.of(this.themes.all());
	}

	@GetMapping("/{id}")
	ThemeAnswer one(@PathVariable String id) {
		return this.themes.all()
			.stream()
			.filter((theme) -> theme.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new UnknownException(Noun.THEME, id));
	}

}
