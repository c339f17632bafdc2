package org.candour.serve.assist;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.modelcontextprotocol.spec.McpError;

import org.springframework.boot.jackson.JacksonMixin;

/** Of an error in the protocol, a client is told what it is and not where it arose. */
@JacksonMixin(McpError.class)
@JsonIncludeProperties({ "message", "jsonRpcError" })
abstract class BareErrors {

}
