// Drives Firefox: the task on standard input, the answer on standard output.

import { readFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const { firefox, script, task } = JSON.parse(await readFile("/dev/stdin", "utf8"));
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  headless: true,
  protocolTimeout: 800_000,
});
const page = await browser.newPage();
await page.goto(task.page);
const answer = JSON.parse(await page.evaluate(`(${script})(${JSON.stringify(task)})`));
const version = (await browser.version()).replace("/", " ");
await browser.close();
process.stdout.write(JSON.stringify({ ...answer, version: version[0].toUpperCase() + version.slice(1) }));
