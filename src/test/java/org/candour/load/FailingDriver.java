package org.candour.load;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** A driver whose transactions break off in the middle. */
final class FailingDriver {

	private final int statements;

	private int run;

	private FailingDriver(int statements) {
		this.statements = statements;
	}

	/**
	 * Makes a driver that breaks off.
	 * @param driver the driver to use until then
	 * @param statements how many statements are let through
	 * @return the driver; its transactions throw an {@link IllegalStateException}
	 */
	static Driver afterStatements(Driver driver, int statements) {
		return new FailingDriver(statements).wrap(Driver.class, driver);
	}

	private <T> T wrap(Class<T> type, T target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				if (target instanceof TransactionContext && this.run++ >= this.statements) {
					throw new IllegalStateException("interrupted");
				}
				if (method.getName().equals("executeWrite")) {
					TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
					return ((Session) target)
						.executeWrite((transaction) -> work.execute(wrap(TransactionContext.class, transaction)));
				}
				try {
					Object result = method.invoke(target, arguments);
					return (result instanceof Session session) ? wrap(Session.class, session) : result;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
