import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ASTVisitor, GraphQLNamedType, GraphQLSchema, NamedTypeNode, TypeNode } from 'graphql';
import type { Operation } from '../operations.ts';

/** What an operation relies on, as a comparison names it: `Box`, `Box.size`, `Query.box.at`, `Size.LARGE`. */
export type Usage = ReadonlySet<string>;

/**
 * What an operation relies on, in an API that answers it. Whoever reads an enum or sends an input may meet any value and
 * any field of it, so that all of them count. The library's own coverage knows neither.
 */
export function usageOf(api: GraphQLSchema, { text }: Operation): Usage {
  const used = new Set<string>();
  const info = new TypeInfo(api);
  const whole = (type: GraphQLNamedType | null | undefined) => {
    if (!type || used.has(`${type.name}.*`)) return;
    used.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`${type.name}.${name}`);
    if (!isInputObjectType(type)) return;
    used.add(`${type.name}.*`);
    for (const field of Object.values(type.getFields())) {
      used.add(`${type.name}.${field.name}`);
      whole(getNamedType(field.type));
    }
  };
  const visitor: ASTVisitor = {
    OperationDefinition: () => {
      const root = info.getType();
      if (root) used.add(getNamedType(root).name);
    },
    VariableDefinition: ({ type }) => {
      whole(typeFromAST(api, nameIn(type)));
    },
    FragmentDefinition: ({ typeCondition }) => void used.add(typeCondition.name.value),
    InlineFragment: ({ typeCondition }) => {
      if (typeCondition) used.add(typeCondition.name.value);
    },
    Field: ({ name, arguments: args = [] }) => {
      const parent = info.getParentType();
      const field = info.getFieldDef();
      if (!parent || !field) return;
      used.add(parent.name).add(`${parent.name}.${name.value}`);
      for (const arg of args) used.add(`${parent.name}.${name.value}.${arg.name.value}`);
      const type = getNamedType(field.type);
      used.add(type.name);
      if (isEnumType(type)) whole(type);
    },
    ObjectField: ({ name }) => {
      const parent = getNamedType(info.getParentInputType());
      if (parent) used.add(parent.name).add(`${parent.name}.${name.value}`);
    },
    EnumValue: ({ value }) => {
      const type = getNamedType(info.getInputType());
      if (type) used.add(type.name).add(`${type.name}.${value}`);
    },
  };
  visit(parse(text), visitWithTypeInfo(info, visitor));
  return used;
}

const nameIn = (type: TypeNode): NamedTypeNode =>
  type.kind === 'NamedType' ? type : nameIn(type.type);

/** Whether a change at a path touches what an operation relies on. What did not exist before touches what bears it. */
export function relies(used: Usage, path: string, existed: boolean): boolean {
  const end = path.lastIndexOf('.');
  return used.has(existed || end < 0 ? path : path.slice(0, end));
}
