/**
 * Requests in, responses out: addresses, parameters, pages, and errors as RFC 9457 has
 * them. What is answered comes from {@code ask}; nothing is decided or looked up here.
 */
@NullMarked
package org.candour.serve.web;

import org.jspecify.annotations.NullMarked;
