"""Find where the code of a folder can be changed, and change it there."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator

#: Each comparison is turned round and moved over its limit; each sign, connective and number is
#: changed. Of a dozen other operators in place of one, most are noticed by nothing but a type.
_OPERATORS = (
    *(f"ReplaceBinaryOperator_{one}" for one in "Add_Sub Sub_Add Mul_FloorDiv Div_Mul FloorDiv_Mul".split()),
    *(f"ReplaceBinaryOperator_{one}" for one in "Mod_Mul BitOr_BitAnd BitAnd_BitOr".split()),
    *(f"ReplaceComparisonOperator_{one}" for one in "Eq_NotEq NotEq_Eq Is_IsNot IsNot_Is".split()),
    *(f"ReplaceComparisonOperator_{one}" for one in "Lt_LtE Lt_GtE LtE_Lt LtE_Gt".split()),
    *(f"ReplaceComparisonOperator_{one}" for one in "Gt_GtE Gt_LtE GtE_Gt GtE_Lt".split()),
    *("ReplaceUnaryOperator_Delete_USub", "ReplaceUnaryOperator_Delete_Not", "AddNot"),
    *("ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "ReplaceAndWithOr", "ReplaceOrWithAnd"),
    *("ReplaceBreakWithContinue", "ReplaceContinueWithBreak", "ExceptionReplacer"),
    *("NumberReplacer", "ZeroIterationForLoop"),
)
#: What a module says of itself is judged by the loader, and is no rule.
_DECLARATIONS = ("CHECK", "INPUT")


@dataclass(frozen=True)
class Mutant:
    """One change: by which operator, at its how manieth place in the file."""

    path: Path
    operator: str
    occurrence: int

    def code(self) -> str:
        """Return the changed module."""
        operator = get_operator(f"core/{self.operator}")()
        return str(mutate_code(self.path.read_text("utf-8"), operator, self.occurrence))

    def change(self) -> tuple[int, str, str]:
        """Return the number of the line that is changed, the line, and what becomes of it."""
        pairs = zip(self.path.read_text("utf-8").splitlines(), self.code().splitlines(), strict=True)
        return next(
            (number, line.strip(), changed.strip())
            for number, (line, changed) in enumerate(pairs, 1)
            if line != changed
        )


def mutants(path: Path) -> Iterator[Mutant]:
    """Yield every change of a module outside its declarations, annotations and decorators."""
    source = path.read_text("utf-8")
    nodes = [*ast_nodes(get_ast(source))]
    spared = [*_spared(ast.parse(source))]
    for name in _OPERATORS:
        operator = get_operator(f"core/{name}")()
        places = (place for node in nodes for place in operator.mutation_positions(node))
        for occurrence, (start, end) in enumerate(places):
            if not any(first <= start and end <= last for first, last in spared):
                yield Mutant(path, name, occurrence)


def _spared(tree: ast.Module) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield where the code begins and ends that is no rule.

    ``strict`` of ``zip`` is a claim that two lists are of one length: what does not hold raises, what
    holds is the same without it.
    """
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef):
            parts = [node.returns, *node.decorator_list]
        elif isinstance(node, ast.ClassDef):
            parts = [*node.decorator_list]
        elif isinstance(node, (ast.arg, ast.AnnAssign)):
            parts = [node.annotation]
        elif isinstance(node, ast.keyword) and node.arg == "strict":
            parts = [node.value]
        elif isinstance(node, ast.Assign):
            names = {one.id for one in node.targets if isinstance(one, ast.Name)}
            parts = [node] if names & {*_DECLARATIONS} else []
        for part in parts:
            if isinstance(part, (ast.expr, ast.stmt)):
                yield (part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0)
